package org.pushforward.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet of keys over the window, opened and closed by F1. */
final class KeySheet extends StackPane {
    private static final List<String> KEYS = List.of(
            "Space",
            "→  .",
            "←  Home  End",
            ",",
            "R",
            "PageUp  PageDown",
            "Ctrl 1 … 9",
            "Ctrl +  Ctrl −",
            "Tab",
            "←  →",
            "F1");

    private final Look look;

    KeySheet(Look look) {
        this.look = look;
        setId("key-sheet");
        getStyleClass().add("key-sheet-back");
        Label title = new Label();
        title.getStyleClass().add("pane-title");
        title.textProperty().bind(look.text("ui.keys"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button();
        close.setId("key-sheet-close");
        close.textProperty().bind(look.text("ui.keys.close"));
        close.setOnAction(event -> toggle());
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox sheet = new VBox(head, table());
        sheet.getStyleClass().add("key-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setOnMouseClicked(event -> toggle());
        setVisible(false);
    }

    private GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("key-table");
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i));
            key.getStyleClass().add("key");
            Label words = new Label();
            words.textProperty().bind(look.text("ui.keys." + (i + 1)));
            table.addRow(i, key, words);
        }
        return table;
    }

    void toggle() {
        setVisible(!isVisible());
    }
}
