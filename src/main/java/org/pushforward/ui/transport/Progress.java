package org.pushforward.ui.transport;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pushforward.text.Messages;
import org.pushforward.training.Frame;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;

/** Where the run is: the step, the steps per second, and what it is doing. */
final class Progress extends HBox {
    private final Run<?> run;
    private final Look look;
    /** Counts what has been seen, so that the readings follow it and the language. */
    private final IntegerProperty seen = new SimpleIntegerProperty();

    Progress(Run<?> run, Look look) {
        this.run = run;
        this.look = look;
        getStyleClass().add("progress");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        reading("iteration", this::iteration),
                        reading("rate", this::rate),
                        reading("state", this::state));
    }

    private VBox reading(String id, Callable<String> words) {
        String key = "ui." + id;
        Label value = new Label();
        value.setId(id);
        value.getStyleClass().add("value");
        value.textProperty().bind(look.words(words, seen));
        Label name = new Label();
        name.getStyleClass().add("caption");
        name.textProperty().bind(look.text(key));
        value.accessibleHelpProperty().bind(look.text(key + ".help"));
        VBox box = new VBox(name, value);
        Tips.install(box, look.text(key + ".help"));
        box.getStyleClass().add("reading");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    void refresh() {
        seen.set(seen.get() + 1);
    }

    private String iteration() {
        long step = run.frame().map(Frame::step).orElse(0L);
        long head = run.head();
        return step < head ? grouped(step) + " / " + grouped(head) : grouped(step);
    }

    private String rate() {
        double speed = run.frame().map(Frame::stepsPerSecond).orElse(0.0);
        return !run.playing() || speed == 0 ? "–" : speed < 10 ? tenths(speed) : grouped(Math.round(speed));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u2009');
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private String state() {
        Messages text = look.messages();
        if (run.frame().isEmpty()) {
            return text.get("ui.state.preparing");
        }
        if (run.frame().flatMap(Frame::failure).isPresent()) {
            return text.get("ui.state.failed");
        }
        int phase = run.frame().get().phase();
        List<String> phases = run.phases();
        if (!run.playing() && phases.size() > 1 && phase < phases.size()) {
            String key = run.experiment().id() + ".phase." + phases.get(phase);
            return text.get("ui.state.next", look.named(key, phases.get(phase)));
        }
        return text.get(run.playing() ? "ui.state.playing" : "ui.state.paused");
    }
}
