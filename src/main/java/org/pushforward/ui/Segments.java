package org.pushforward.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/** Buttons side by side of which exactly one is down. */
public final class Segments {
    private final SegmentedButton node = new SegmentedButton();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private Toggle selected;
    private boolean selecting;

    /** @param chosen told of what the user, not the program, selects */
    public Segments(List<String> options, Function<String, ObservableValue<String>> words, Consumer<String> chosen) {
        for (String option : options) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(words.apply(option));
            button.setUserData(option);
            button.setToggleGroup(node.getToggleGroup());
            button.setMinWidth(Region.USE_PREF_SIZE);
            buttons.put(option, button);
        }
        node.getButtons().setAll(buttons.values());
        node.getStyleClass().add("segments");
        node.getToggleGroup().selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                // pressing the one that is down must not lift it
                node.getToggleGroup().selectToggle(old);
            } else if (!selecting && old != now && !now.equals(selected)) {
                selected = now;
                chosen.accept((String) now.getUserData());
            }
        });
    }

    public SegmentedButton node() {
        return node;
    }

    public ToggleButton button(String option) {
        return buttons.get(option);
    }

    public void select(String option) {
        selecting = true;
        selected = buttons.get(option);
        node.getToggleGroup().selectToggle(selected);
        selecting = false;
    }
}
