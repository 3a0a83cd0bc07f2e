package org.pushforward.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.controlsfx.control.ToggleSwitch;

/** A switch. */
final class SwitchEditor implements Editor {
    private final ToggleSwitch node = new ToggleSwitch();

    SwitchEditor(String name, Consumer<Object> commit) {
        node.setId("parameter-" + name);
        node.setFocusTraversable(true);
        node.selectedProperty().addListener((property, old, now) -> commit.accept(now));
    }

    @Override
    public Optional<Node> beside() {
        return Optional.of(node);
    }

    @Override
    public Optional<Node> below() {
        return Optional.empty();
    }

    @Override
    public Node main() {
        return node;
    }

    @Override
    public void show(Object value) {
        node.setSelected((Boolean) value);
    }
}
