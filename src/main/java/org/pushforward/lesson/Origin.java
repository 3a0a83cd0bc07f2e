package org.pushforward.lesson;

import org.commonmark.node.Node;

/**
 * Where a piece of Markdown came from, and who judges its formulas.
 *
 * @param firstLine the line of the file on which the piece starts
 */
record Origin(int firstLine, MathChecker math, Problems problems) {

    void problem(Node node, String message) {
        problems.at(line(node), message);
    }

    void checkMath(Node node, String latex) {
        if (latex.isBlank()) {
            problem(node, "there is no formula between the dollar signs; write one, or write \\$ for a dollar sign");
            return;
        }
        math.fault(latex)
                .ifPresent(fault -> problem(node, "the formula \"" + latex.replace('\n', ' ') + "\" " + fault));
    }

    void checkCode(Node node, String code) {
        math.codeFault(code).ifPresent(fault -> problem(node, "the link to \"code:" + code + "\": " + fault));
    }

    private int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return firstLine + at.getSourceSpans().get(0).getLineIndex();
            }
        }
        return firstLine;
    }
}
