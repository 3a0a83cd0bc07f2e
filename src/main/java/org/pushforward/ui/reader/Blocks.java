package org.pushforward.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.pushforward.lesson.Block;
import org.pushforward.lesson.Question;

/** Turns blocks of a lesson into nodes; steps are the reader's own business. */
final class Blocks {
    private final ReaderText words;
    private final Answers answers;
    private final Inlines inlines;

    Blocks(ReaderText words, Consumer<String> onLink, Answers answers) {
        this.words = words;
        this.answers = answers;
        this.inlines = new Inlines(onLink);
    }

    Inlines inlines() {
        return inlines;
    }

    /** The blocks below one another. */
    VBox column(List<Block> blocks, String styleClass) {
        VBox column = new VBox();
        column.getStyleClass().add(styleClass);
        blocks.forEach(block -> column.getChildren().add(node(block)));
        return column;
    }

    Node node(Block block) {
        if (block instanceof Block.Prose prose) {
            return prose(prose);
        } else if (block instanceof Question question) {
            return new QuestionCard(question, this, words, answers);
        } else if (block instanceof Block.References references) {
            VBox column = column(references.content(), "lesson-references");
            Label heading = new Label(words.get("references"));
            heading.getStyleClass().addAll("lesson-heading", "lesson-heading-2");
            column.getChildren().add(0, heading);
            return column;
        }
        throw new IllegalArgumentException("a step cannot stand inside a step: " + block);
    }

    private Node prose(Block.Prose block) {
        if (block instanceof Block.Paragraph paragraph) {
            return inlines.paragraph(paragraph.content(), "lesson-paragraph");
        } else if (block instanceof Block.Heading heading) {
            Paragraph node = inlines.paragraph(heading.content(), "lesson-heading");
            node.getStyleClass().add("lesson-heading-" + Math.min(3, heading.level()));
            return node;
        } else if (block instanceof Block.MathBlock math) {
            return display(math.latex());
        } else if (block instanceof Block.Bullets bullets) {
            return items(bullets.items(), 0);
        } else if (block instanceof Block.Ordered ordered) {
            return items(ordered.items(), Math.max(1, ordered.start()));
        } else if (block instanceof Block.Table table) {
            return new TableNode(table, inlines);
        } else if (block instanceof Block.Quote quote) {
            return column(quote.content(), "lesson-quote");
        }
        return code((Block.Code) block);
    }

    private static Node display(String latex) {
        try {
            return new DisplayFormula(latex);
        } catch (IllegalArgumentException faulty) {
            return code(new Block.Code("latex", latex));
        }
    }

    private static Node code(Block.Code code) {
        Text text = new Text(code.text());
        text.getStyleClass().addAll("lesson-text", "lesson-code");
        Paragraph block = new Paragraph("lesson-code-block");
        block.getChildren().add(text);
        return block;
    }

    /** @param start the first number, or 0 for bullets */
    private Node items(List<List<Block>> items, int start) {
        VBox list = new VBox();
        list.getStyleClass().add("lesson-list");
        for (int i = 0; i < items.size(); i++) {
            Label mark = new Label(start == 0 ? "•" : (start + i) + ".");
            mark.getStyleClass().add("lesson-list-mark");
            mark.setMinWidth(Label.USE_PREF_SIZE);
            VBox content = column(items.get(i), "lesson-list-item");
            HBox.setHgrow(content, Priority.ALWAYS);
            list.getChildren().add(new HBox(mark, content));
        }
        return list;
    }
}
