package org.pushforward.ui.transport;

import javafx.scene.control.Slider;
import org.pushforward.training.Frame;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;

/** The whole run from its first step to the furthest one; dragging goes to any moment of it. */
final class TimeSlider extends Slider {
    private final Run<?> run;
    private boolean showing;

    TimeSlider(Run<?> run, Look look) {
        super(0, 1, 0);
        this.run = run;
        setId("time");
        getStyleClass().add("time");
        setMaxWidth(Double.MAX_VALUE);
        setBlockIncrement(1);
        accessibleTextProperty().bind(look.text("ui.time"));
        Tips.install(this, look.text("ui.time.help"));
        valueProperty().addListener((property, old, now) -> slid(Math.round(now.doubleValue())));
        refresh();
    }

    private void slid(long step) {
        if (!showing) {
            run.seek(step);
        }
    }

    /** Follows the run, except while it is held. */
    void refresh() {
        run.frame().ifPresent(this::show);
    }

    private void show(Frame<?> frame) {
        showing = true;
        long head = run.head();
        setDisable(head == 0);
        setMax(Math.max(1, head));
        if (!isValueChanging() && !isPressed()) {
            setValue(frame.step());
        }
        showing = false;
    }
}
