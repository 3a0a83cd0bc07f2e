package org.pushforward.ui.compare;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Stages side by side: in one row if they have room there, else two above two. */
final class ColumnsPane extends GridPane {
    /** A stage is to be at least so many times as wide as it is high for a second row to be worth it. */
    private static final double NARROW = 0.85;

    private List<Column> columns = List.of();
    private int across;

    ColumnsPane() {
        setId("columns");
        getStyleClass().add("run-columns");
        setMinSize(0, 0);
        widthProperty().addListener(size -> arrange());
        heightProperty().addListener(size -> arrange());
    }

    void show(List<Column> wanted) {
        columns = List.copyOf(wanted);
        across = 0;
        arrange();
    }

    private void arrange() {
        int runs = columns.size();
        int wanted = runs > 2 && getWidth() / runs < NARROW * getHeight() ? 2 : runs;
        if (wanted == across || runs == 0) {
            return;
        }
        across = wanted;
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        for (int i = 0; i < across; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / across);
            share.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(share);
        }
        int rows = (runs + across - 1) / across;
        for (int i = 0; i < rows; i++) {
            RowConstraints share = new RowConstraints();
            share.setPercentHeight(100.0 / rows);
            share.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(share);
        }
        for (int i = 0; i < runs; i++) {
            add(columns.get(i).pane(), i % across, i / across);
        }
    }
}
