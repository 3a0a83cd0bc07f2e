package org.pushforward.lesson;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas in a line: {@code $...$}, and {@code $$...$$} for one that is set apart.
 *
 * <p>The dollar sign is tried before Markdown's own signs, so that {@code $a_b$} and {@code $x^*$} reach the typesetter
 * untouched.
 */
final class MathSyntax implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return MathSyntax::read;
    }

    private static ParsedInline read(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        Position afterOpening = scanner.position();
        if (dollars > 2) {
            return ParsedInline.of(new LoneDollar("$".repeat(dollars)), afterOpening);
        }
        while (scanner.hasNext()) {
            Position end = scanner.position();
            if (scanner.next('\\')) {
                scanner.next();
            } else if (scanner.peek() == '$') {
                int closing = scanner.matchMultiple('$');
                return closing == dollars
                        ? formula(scanner.getSource(afterOpening, end).getContent(), dollars == 2, scanner)
                        : ParsedInline.of(new LoneDollar("$".repeat(dollars)), afterOpening);
            } else {
                scanner.next();
            }
        }
        return ParsedInline.of(new LoneDollar("$".repeat(dollars)), afterOpening);
    }

    private static ParsedInline formula(String latex, boolean display, Scanner scanner) {
        return ParsedInline.of(new Formula(latex.strip(), display), scanner.position());
    }

    /** A formula, without its dollar signs. */
    static final class Formula extends CustomNode {
        private final String latex;
        private final boolean display;

        Formula(String latex, boolean display) {
            this.latex = latex;
            this.display = display;
        }

        String latex() {
            return latex;
        }

        boolean display() {
            return display;
        }
    }

    /** Dollar signs that open a formula which never ends. */
    static final class LoneDollar extends CustomNode {
        private final String signs;

        LoneDollar(String signs) {
            this.signs = signs;
        }

        String signs() {
            return signs;
        }
    }
}
