package org.pushforward.ui.control;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A short text field that commits on Enter and when the focus leaves; what cannot be used is refused and restored. */
public final class NumberField extends TextField {
    private final Predicate<String> commit;
    private final Consumer<String> refused;
    private String good = "";

    /**
     * @param commit takes a text, false if it cannot be used
     * @param refused told of such a text after the old one is back
     */
    public NumberField(Predicate<String> commit, Consumer<String> refused) {
        this.commit = commit;
        this.refused = refused;
        getStyleClass().add("number-field");
        setAlignment(Pos.CENTER_RIGHT);
        setPrefColumnCount(6);
        setOnAction(event -> {
            commit();
            selectAll();
        });
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setText(good);
            }
        });
    }

    /** Shows a value, unless someone is typing another one. */
    public void show(String text) {
        boolean typing = isFocused() && !getText().equals(good);
        good = text;
        if (!typing) {
            setText(text);
        }
    }

    private void commit() {
        String text = getText();
        if (text.equals(good)) {
            return;
        }
        // committing may show the value anew, which must not look like typing
        String before = good;
        good = text;
        if (!commit.test(text.strip())) {
            good = before;
            setText(before);
            refused.accept(text.strip());
        }
    }
}
