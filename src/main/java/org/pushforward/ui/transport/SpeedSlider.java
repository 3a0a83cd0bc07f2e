package org.pushforward.ui.transport;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.pushforward.training.Session;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.control.Decimal;
import org.pushforward.ui.run.Run;

/** Steps per second, from slow motion to as fast as the machine goes. */
final class SpeedSlider extends HBox {
    private final Run<?> run;
    private final Look look;
    private final Slider slider = new Slider(0, 1, 1);
    private final Label value = new Label();
    private final DoubleProperty pace = new SimpleDoubleProperty();
    private boolean showing;

    SpeedSlider(Run<?> run, Look look) {
        this.run = run;
        this.look = look;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("speed");
        Label name = new Label();
        name.getStyleClass().add("caption");
        name.textProperty().bind(look.text("ui.speed"));
        name.setMinWidth(USE_PREF_SIZE);
        slider.setId("speed");
        slider.setBlockIncrement(0.05);
        slider.accessibleTextProperty().bind(look.text("ui.speed"));
        Tips.install(this, look.text("ui.speed.help"));
        slider.valueProperty().addListener((property, old, now) -> slid(now.doubleValue()));
        value.getStyleClass().addAll("value", "speed-value");
        getChildren().addAll(name, slider, value);
        value.textProperty().bind(look.words(this::words, pace));
        run.onChange(this::refresh);
        refresh();
    }

    private void slid(double position) {
        if (!showing) {
            run.pace(Speed.ofPosition(position));
        }
    }

    private void refresh() {
        pace.set(run.pace());
        if (Speed.ofPosition(slider.getValue()) != run.pace()) {
            showing = true;
            slider.setValue(Speed.toPosition(run.pace()));
            showing = false;
        }
    }

    private String words() {
        if (Double.isInfinite(pace.get())) {
            return look.messages().get("ui.speed.max");
        }
        int phases = run.phases().size();
        boolean slow = pace.get() > 0 && pace.get() < Session.SLOW_MOTION && phases > 1;
        return slow
                ? look.messages().get("ui.speed.phase", Decimal.text(Math.rint(10 / (pace.get() * phases)) / 10))
                : look.messages().get("ui.speed.value", Decimal.text(pace.get()));
    }
}
