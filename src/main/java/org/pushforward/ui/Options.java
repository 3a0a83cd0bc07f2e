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
        return named(options, option -> look.named(keys.apply(option), option), look, chosen);
    }

    /**
     * @param words option to its words in the present language
     * @param chosen told of what is chosen
     */
    public static ComboBox<String> named(
            List<String> options, UnaryOperator<String> words, Look look, Consumer<String> chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new Cell(words, look));
        box.setButtonCell(new Cell(words, look));
        box.valueProperty().addListener((property, old, now) -> {
            if (now != null && old != null) {
                chosen.accept(now);
            }
        });
        return box;
    }

    private static final class Cell extends ListCell<String> {
        private final UnaryOperator<String> words;
        private final Look look;

        Cell(UnaryOperator<String> words, Look look) {
            this.words = words;
            this.look = look;
        }

        @Override
        protected void updateItem(String option, boolean empty) {
            super.updateItem(option, empty);
            textProperty().unbind();
            if (empty || option == null) {
                setText(null);
            } else {
                textProperty().bind(look.words(() -> words.apply(option)));
            }
        }
    }
}
