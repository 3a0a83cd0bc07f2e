package org.pushforward.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.pushforward.parameter.Choice;
import org.pushforward.ui.Look;
import org.pushforward.ui.Options;
import org.pushforward.ui.Segments;

/** Buttons side by side for a few short options, a list to open for more. */
final class ChoiceEditor implements Editor {
    private static final int MOST_BUTTONS = 4;
    private static final int MOST_LETTERS = 30;

    private final Node node;
    private final Consumer<Object> shown;

    ChoiceEditor(Choice choice, String prefix, Look look, Consumer<Object> commit) {
        if (choice.options().size() <= MOST_BUTTONS && letters(choice, prefix, look) <= MOST_LETTERS) {
            Segments segments = new Segments(choice.options(), option -> look.text(prefix + option), commit::accept);
            node = segments.node();
            shown = value -> segments.select((String) value);
        } else {
            ComboBox<String> box = Options.box(choice.options(), option -> prefix + option, look, commit::accept);
            node = box;
            shown = value -> box.setValue((String) value);
        }
        node.setId("parameter-" + choice.name());
    }

    /** In the longer language a Chinese character counts as two letters. */
    private static int letters(Choice choice, String prefix, Look look) {
        return choice.options().stream()
                .mapToInt(option -> look.widest(prefix + option) + 2)
                .sum();
    }

    @Override
    public Optional<Node> beside() {
        return Optional.empty();
    }

    @Override
    public Optional<Node> below() {
        return Optional.of(node);
    }

    @Override
    public Node main() {
        return node;
    }

    @Override
    public void show(Object value) {
        shown.accept(value);
    }
}
