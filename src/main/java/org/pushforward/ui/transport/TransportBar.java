package org.pushforward.ui.transport;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.training.Frame;
import org.pushforward.ui.Icon;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.Run;
import org.pushforward.ui.stage.Easel;

/** Plays, steps, goes back and begins anew; says where the run is and how fast it goes. */
public final class TransportBar extends VBox {
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final Run<?> run;
    private final Look look;
    private final Button play = new Button();
    private final Button phase;
    private final Progress progress;
    private final TimeSlider time;
    private final PhasesPane slowMotion;

    public TransportBar(Run<?> run, Easel easel, Look look) {
        this.run = run;
        this.look = look;
        setId("transport");
        getStyleClass().add("transport");
        play.setId("play");
        play.setOnAction(event -> run.play(!run.playing()));
        play.getStyleClass().add("accent");
        Tips.install(play, look.text("ui.play.help"));
        Button step = button("step", Icon.STEP, run::step);
        phase = button("phase", Icon.PHASE, run::stepPhase);
        Button reset = button("reset", Icon.RESET, this::reset);
        progress = new Progress(run, look);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node speed = new SpeedSlider(run, look);
        HBox row = new HBox(play, step, phase, reset, progress, gap, speed, new SeedField(run, look));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("transport-row");
        time = new TimeSlider(run, look);
        slowMotion = new PhasesPane(run, easel, look);
        getChildren().addAll(slowMotion, time, row);
        run.onChange(this::refresh);
        refresh();
        phases();
    }

    private Button button(String id, Icon icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon.node());
        button.setOnAction(event -> action.run());
        button.accessibleTextProperty().bind(look.text("ui." + id));
        Tips.install(button, look.text("ui." + id + ".help"));
        return button;
    }

    /** Begins anew; a run that stopped because it failed plays again. */
    public void reset() {
        boolean failed = run.frame().flatMap(Frame::failure).isPresent();
        run.restart();
        if (failed) {
            run.play(true);
        }
    }

    private void refresh() {
        play.setGraphic((run.playing() ? Icon.PAUSE : Icon.PLAY).node());
        play.accessibleTextProperty().bind(look.text(run.playing() ? "ui.pause" : "ui.play"));
        play.pseudoClassStateChanged(PLAYING, run.playing());
        progress.refresh();
        if (slowMotion != null) {
            slowMotion.refresh();
        }
    }

    private void phases() {
        boolean several = run.phases().size() > 1;
        phase.setVisible(several);
        phase.setManaged(several);
    }

    /** Once for every new frame. */
    public void show() {
        phases();
        progress.refresh();
        time.refresh();
        slowMotion.refresh();
    }

    /** Once a pulse: flips to the newest picture. */
    public void pulse() {
        slowMotion.pulse();
    }

    /** True if all that it draws is up to date. */
    public boolean settled() {
        return slowMotion.settled();
    }
}
