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
import org.pushforward.ui.action.Actions;
import org.pushforward.ui.action.Actions.Action;

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
            "Ctrl PageUp  PageDown",
            "Ctrl +  Ctrl −",
            "Tab",
            "←  →",
            "F1");

    private final Look look;

    KeySheet(Look look, Actions actions) {
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
        Tips.install(close, look.text("ui.keys.close.help"));
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox tables = new HBox(table(), table(actions.withKeys()));
        tables.getStyleClass().add("key-tables");
        VBox sheet = new VBox(head, tables);
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
            addRow(table, KEYS.get(i), "ui.keys." + (i + 1));
        }
        return table;
    }

    private GridPane table(List<Action> actions) {
        GridPane table = new GridPane();
        table.getStyleClass().add("key-table");
        actions.forEach(action -> addRow(table, action.keyName(), "ui.action." + action.id()));
        return table;
    }

    private void addRow(GridPane table, String name, String words) {
        Label key = new Label(name);
        key.getStyleClass().add("key");
        Label meaning = new Label();
        meaning.textProperty().bind(look.text(words));
        table.addRow(table.getRowCount(), key, meaning);
    }

    void toggle() {
        setVisible(!isVisible());
    }
}
