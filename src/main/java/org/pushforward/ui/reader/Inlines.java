package org.pushforward.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.pushforward.lesson.Inline;
import org.pushforward.plot.formula.Formula;

/** Turns the inside of a paragraph into nodes. */
final class Inlines {
    private static final String CLOSING = ".,;:!?)]}%，。；：！？）】》、’”'\"";
    private static final String OPENING = "([{（【《‘“";

    private final Consumer<String> onLink;

    /** @param onLink told the address of a link that is followed */
    Inlines(Consumer<String> onLink) {
        this.onLink = onLink;
    }

    Paragraph paragraph(List<Inline> content, String styleClass) {
        Paragraph paragraph = new Paragraph(styleClass);
        paragraph.getChildren().addAll(nodes(content, List.of()));
        return paragraph;
    }

    private List<Node> nodes(List<Inline> content, List<String> styles) {
        List<Node> nodes = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            if (inline instanceof Inline.Text text) {
                String kept = text.text()
                        .substring(
                                taken,
                                text.text().length() - opening(content, i + 1).length());
                taken = 0;
                addText(kept, styles, nodes);
            } else if (inline instanceof Inline.Math math) {
                String closing = closing(content, i + 1);
                nodes.add(formula(math.latex(), opening(content, i), closing, styles));
                taken = closing.length();
            } else {
                nodes.addAll(styled(inline, styles));
            }
        }
        return nodes;
    }

    /** The opening signs right before the formula at this place, if there is one. */
    private static String opening(List<Inline> content, int at) {
        boolean fits = at > 0 && at < content.size() && content.get(at) instanceof Inline.Math;
        if (!fits || !(content.get(at - 1) instanceof Inline.Text text)) {
            return "";
        }
        int start = text.text().length();
        int floor = at > 1 ? closing(content, at - 1).length() : 0;
        while (start > floor && OPENING.indexOf(text.text().charAt(start - 1)) >= 0) {
            start--;
        }
        return text.text().substring(start);
    }

    /** The closing signs at the start of the text at this place, if a formula stands before it. */
    private static String closing(List<Inline> content, int at) {
        boolean fits = at > 0 && at < content.size() && content.get(at - 1) instanceof Inline.Math;
        if (!fits || !(content.get(at) instanceof Inline.Text text)) {
            return "";
        }
        int end = 0;
        while (end < text.text().length() && CLOSING.indexOf(text.text().charAt(end)) >= 0) {
            end++;
        }
        return text.text().substring(0, end);
    }

    private List<Node> styled(Inline inline, List<String> styles) {
        if (inline instanceof Inline.Strong strong) {
            return nodes(strong.content(), with(styles, "lesson-strong"));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return slanted(nodes(emphasis.content(), with(styles, "lesson-emphasis")));
        } else if (inline instanceof Inline.Colored colored) {
            return nodes(colored.content(), with(styles, "ink-" + colored.ink()));
        } else if (inline instanceof Inline.Code code) {
            return List.of(text(code.text(), with(styles, "lesson-code")));
        } else if (inline instanceof Inline.Link link) {
            return List.of(link(link));
        }
        return List.of();
    }

    private static List<Node> slanted(List<Node> nodes) {
        List<Node> slanted = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Text text) {
                slanted.addAll(SlantedWord.words(text));
            } else {
                slanted.add(node);
            }
        }
        return slanted;
    }

    private Node link(Inline.Link link) {
        Hyperlink node = new Hyperlink(Inline.plain(link.content()));
        node.getStyleClass().add("lesson-link");
        node.setTooltip(new Tooltip(link.address()));
        node.setOnAction(followed -> onLink.accept(link.address()));
        return node;
    }

    private static void addText(String text, List<String> styles, List<Node> to) {
        if (!text.isEmpty()) {
            to.add(text(text, styles));
        }
    }

    private static Text text(String text, List<String> styles) {
        Text node = new Text(text);
        node.getStyleClass().add("lesson-text");
        node.getStyleClass().addAll(styles);
        return node;
    }

    private static Node formula(String latex, String opening, String closing, List<String> styles) {
        try {
            return new FormulaNode(Formula.inline(latex), latex).between(opening, closing);
        } catch (IllegalArgumentException faulty) {
            return text(opening + "$" + latex + "$" + closing, with(styles, "lesson-code"));
        }
    }

    private static List<String> with(List<String> styles, String more) {
        List<String> all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }
}
