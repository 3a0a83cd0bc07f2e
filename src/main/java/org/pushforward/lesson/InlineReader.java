package org.pushforward.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inside of a Markdown paragraph into inlines. */
final class InlineReader {
    private static final String INK = "ink:";
    private static final String CODE = "code:";

    private final Origin origin;

    InlineReader(Origin origin) {
        this.origin = origin;
    }

    List<Inline> children(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            nodes.add(node);
        }
        return read(nodes);
    }

    /** Neighbouring texts are joined, and blanks at both ends are cut off. */
    List<Inline> read(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node : nodes) {
            add(inline(node), inlines);
        }
        return trimmed(inlines);
    }

    private static void add(Inline inline, List<Inline> to) {
        int last = to.size() - 1;
        if (inline instanceof Inline.Text text && last >= 0 && to.get(last) instanceof Inline.Text before) {
            to.set(last, new Inline.Text(before.text() + text.text()));
        } else {
            to.add(inline);
        }
    }

    private static List<Inline> trimmed(List<Inline> inlines) {
        List<Inline> kept = new ArrayList<>(inlines);
        if (!kept.isEmpty() && kept.get(0) instanceof Inline.Text text) {
            kept.set(0, new Inline.Text(text.text().stripLeading()));
        }
        int last = kept.size() - 1;
        if (last >= 0 && kept.get(last) instanceof Inline.Text text) {
            kept.set(last, new Inline.Text(text.text().stripTrailing()));
        }
        kept.removeIf(
                inline -> inline instanceof Inline.Text text && text.text().isEmpty());
        return kept;
    }

    private Inline inline(Node node) {
        if (node instanceof Text text) {
            return text(text);
        } else if (node instanceof SoftLineBreak) {
            return new Inline.Text(softBreak(node));
        } else if (node instanceof HardLineBreak) {
            return new Inline.Text("\n");
        } else if (node instanceof StrongEmphasis) {
            return new Inline.Strong(children(node));
        } else if (node instanceof Emphasis) {
            return new Inline.Emphasis(children(node));
        } else if (node instanceof Code code) {
            return new Inline.Code(code.getLiteral());
        } else if (node instanceof Link link) {
            return link(link);
        } else if (node instanceof MathSyntax.Formula formula) {
            origin.checkMath(formula, formula.latex());
            return new Inline.Math(formula.latex());
        } else if (node instanceof MathSyntax.LoneDollar dollar) {
            origin.problem(
                    dollar,
                    "a formula starts at \"" + dollar.signs() + "\" and does not end in this paragraph or table cell;"
                            + " close it, write \\$ for a dollar sign, and \\vert for | inside a table");
            return new Inline.Text(dollar.signs());
        }
        return refused(node);
    }

    /** A link to {@code ink:blue} is no link but a colour. */
    private Inline link(Link link) {
        String address = link.getDestination();
        if (address.startsWith(CODE)) {
            origin.checkCode(link, address.substring(CODE.length()));
        }
        if (!address.startsWith(INK)) {
            return new Inline.Link(address, children(link));
        }
        String ink = address.substring(INK.length());
        if (!Inline.INKS.contains(ink)) {
            origin.problem(link, "unknown colour \"" + ink + "\"; " + Hint.of(ink, Inline.INKS));
        }
        return new Inline.Colored(ink, children(link));
    }

    private Inline text(Text text) {
        if (text.getLiteral().contains("**")) {
            origin.problem(
                    text,
                    "\"**\" did not make bold here; put the sign right against the bold words,"
                            + " and a space outside when they begin or end with punctuation");
        }
        return new Inline.Text(text.getLiteral());
    }

    private Inline refused(Node node) {
        if (node instanceof Image) {
            origin.problem(
                    node,
                    "pictures are not shown in lessons; show it on the stage, or link to it with [text](address)");
        } else if (node instanceof HtmlInline) {
            origin.problem(node, "HTML is not shown in lessons; write it in Markdown, or write \\< for the sign");
        }
        return new Inline.Text("");
    }

    /** Chinese is written without spaces, so a line that ends between two Chinese characters ends in nothing. */
    private static String softBreak(Node node) {
        boolean chinese = node.getPrevious() instanceof Text before
                && node.getNext() instanceof Text after
                && isChinese(before.getLiteral(), before.getLiteral().length() - 1)
                && isChinese(after.getLiteral(), 0);
        return chinese ? "" : " ";
    }

    private static boolean isChinese(String text, int at) {
        if (text.isEmpty()) {
            return false;
        }
        Character.UnicodeBlock block = Character.UnicodeBlock.of(text.charAt(at));
        return Character.isIdeographic(text.charAt(at))
                || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
    }
}
