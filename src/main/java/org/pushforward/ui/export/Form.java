package org.pushforward.ui.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pushforward.ui.Look;
import org.pushforward.ui.Options;
import org.pushforward.ui.Tips;

/** Named fields below each other, of which some are in sight. A field's words are {@code export.field.<name>}. */
final class Form extends VBox {
    private final Look look;
    private final Runnable changed;
    private final Map<String, HBox> rows = new LinkedHashMap<>();
    private final Map<String, Node> fields = new LinkedHashMap<>();

    /** @param changed called after every change of a field */
    Form(Look look, Runnable changed) {
        this.look = look;
        this.changed = changed;
        getStyleClass().add("form");
    }

    private void add(String name, Node field) {
        Label label = new Label(look.messages().get("export.field." + name));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setId("export-" + name);
        field.setAccessibleText(label.getText());
        HBox row = new HBox(label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        Tips.install(row, look.text("export.field." + name + ".help"));
        rows.put(name, row);
        fields.put(name, field);
        getChildren().add(row);
    }

    /** A number to type. */
    void number(String name, long initial) {
        TextField field = new TextField(String.valueOf(initial));
        field.textProperty().addListener((property, old, now) -> changed.run());
        add(name, field);
    }

    /**
     * One of several.
     *
     * @param keys option to key of its words
     */
    void choice(String name, List<String> options, UnaryOperator<String> keys) {
        ComboBox<String> box = Options.box(options, keys, look, chosen -> changed.run());
        if (!options.isEmpty()) {
            box.setValue(options.get(0));
        }
        add(name, box);
    }

    /** One of several, or what is typed. */
    void text(String name, List<String> proposals) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(proposals);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(proposals.get(0));
        box.getEditor().textProperty().addListener((property, old, now) -> changed.run());
        add(name, box);
    }

    @SuppressWarnings("unchecked")
    void choose(String name, String option) {
        ((ComboBox<String>) fields.get(name)).setValue(option);
    }

    Node field(String name) {
        return fields.get(name);
    }

    void show(Set<String> names) {
        rows.forEach((name, row) -> {
            row.setVisible(names.contains(name));
            row.setManaged(names.contains(name));
        });
    }

    /** What is chosen or typed. */
    String value(String name) {
        Node field = fields.get(name);
        if (field instanceof TextField typed) {
            return typed.getText().strip();
        }
        ComboBox<?> box = (ComboBox<?>) field;
        return box.isEditable() ? box.getEditor().getText().strip() : String.valueOf(box.getValue());
    }

    /** @throws Fault if it is no whole number within these */
    long number(String name, long least, long most) {
        String text = value(name);
        if (text.matches("\\d{1,15}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        String title = look.messages().get("export.field." + name);
        throw new Fault("number", title, String.valueOf(least), String.valueOf(most), text);
    }
}
