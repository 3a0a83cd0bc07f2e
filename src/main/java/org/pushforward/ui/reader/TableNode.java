package org.pushforward.ui.reader;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.pushforward.lesson.Block;

/** A table whose columns share the width in proportion to their content. */
final class TableNode extends GridPane {

    TableNode(Block.Table table, Inlines inlines) {
        getStyleClass().add("lesson-table");
        for (int column = 0; column < table.header().size(); column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setMinWidth(0);
            width.setHgrow(Priority.SOMETIMES);
            width.setHalignment(HPos.CENTER);
            getColumnConstraints().add(width);
        }
        addRow(0, table.header(), inlines, "lesson-table-header");
        for (int row = 0; row < table.rows().size(); row++) {
            addRow(row + 1, table.rows().get(row), inlines, "lesson-table-cell");
        }
    }

    private void addRow(int row, List<Block.Cell> cells, Inlines inlines, String styleClass) {
        for (int column = 0; column < cells.size(); column++) {
            Block.Cell cell = cells.get(column);
            Paragraph text = inlines.paragraph(cell.content(), "lesson-table-text");
            text.setTextAlignment(alignment(cell.alignment()));
            StackPane frame = new StackPane(text);
            frame.getStyleClass().add(styleClass);
            add(frame, column, row);
        }
    }

    private static TextAlignment alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        };
    }
}
