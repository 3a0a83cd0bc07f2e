package org.pushforward.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Lists to open whose words follow the language. */
public final class Options {
    private Options() {}

    /**
     * @param keys option to key of its words
     * @param chosen told of what is chosen
     */
    public static ComboBox<String> box(
            List<String> options, UnaryOperator<String> keys, Look look, Consumer<String> chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new Cell(keys, look));
        box.setButtonCell(new Cell(keys, look));
        box.valueProperty().addListener((property, old, now) -> {
            if (now != null && old != null) {
                chosen.accept(now);
            }
        });
        return box;
    }

    private static final class Cell extends ListCell<String> {
        private final UnaryOperator<String> keys;
        private final Look look;

        Cell(UnaryOperator<String> keys, Look look) {
            this.keys = keys;
            this.look = look;
        }

        @Override
        protected void updateItem(String option, boolean empty) {
            super.updateItem(option, empty);
            textProperty().unbind();
            if (empty || option == null) {
                setText(null);
            } else {
                textProperty().bind(look.words(() -> look.named(keys.apply(option), option)));
            }
        }
    }
}
