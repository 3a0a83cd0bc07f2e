package org.pushforward.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Previous and next step, and where one is. */
final class StepBar extends HBox {
    private final ReaderText words;
    private final Button previous;
    private final Button next;
    private final Label place = new Label();

    StepBar(ReaderText words, Runnable onPrevious, Runnable onNext) {
        this.words = words;
        previous = button("previous", onPrevious);
        next = button("next", onNext);
        place.getStyleClass().add("step-place");
        getStyleClass().add("step-bar");
        getChildren().addAll(previous, space(), place, space(), next);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId("step-" + key);
        button.setTooltip(new Tooltip(words.get(key + ".help")));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    void show(int step, int of) {
        place.setText(step == 0 ? words.get("introduction") : words.get("step", step, of));
        previous.setDisable(step <= 1);
        next.setDisable(step >= of);
        setVisible(of > 0);
        setManaged(of > 0);
    }
}
