package org.pushforward.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.ui.control.ParametersPane;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.course.LessonPane;
import org.pushforward.ui.run.Run;
import org.pushforward.ui.stage.CurvesPane;
import org.pushforward.ui.stage.Easel;
import org.pushforward.ui.stage.StagePane;
import org.pushforward.ui.transport.TransportBar;

/** One open exhibit: its run and all panes that show it. Closed as a whole. */
public final class Bench<S> implements AutoCloseable {
    private Exhibit exhibit;
    private final Run<S> run;
    private final StagePane<S> stage;
    private final CurvesPane curves;
    private final TransportBar transport;
    private final LessonPane lesson;
    private final Region controls;

    private Bench(Exhibit exhibit, Run<S> run, Studio studio) {
        this.exhibit = exhibit;
        this.run = run;
        Look look = studio.look();
        Easel easel = studio.easel();
        stage = new StagePane<>(run, easel, look);
        curves = new CurvesPane(run, easel, look);
        transport = new TransportBar(run, easel, look);
        controls = controls(look);
        lesson = new LessonPane(exhibit, run, look, studio.study());
        run.onChange(stage::refresh);
    }

    /** Opens an exhibit; it plays at its own pace. */
    static Bench<?> open(Exhibit exhibit, Studio studio) {
        Bench<?> bench = new Bench<>(exhibit, Run.open(exhibit.experiment()), studio);
        bench.run.play(true);
        return bench;
    }

    /** Opens a saved run; it stands where it was saved. */
    static Bench<?> open(Exhibit exhibit, OpenedRun<?> saved, Studio studio) {
        return new Bench<>(exhibit, Run.open(saved), studio);
    }

    private Region controls(Look look) {
        ScrollPane scroll = new ScrollPane(new ParametersPane(run, look));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        BorderPane pane = new BorderPane(scroll);
        pane.setBottom(curves);
        pane.setMinWidth(0);
        pane.getStyleClass().add("controls");
        return pane;
    }

    /** Once a pulse: pulls the newest frame and flips the pictures. */
    void pulse() {
        if (run.pulse()) {
            stage.refresh();
            curves.refresh();
            transport.show();
        }
        stage.pulse();
        curves.pulse();
        transport.pulse();
    }

    /** True if every picture is up to date with the window and the newest frame. */
    boolean settled() {
        return stage.settled() && curves.settled() && transport.settled();
    }

    /** The lesson's text has changed; the run goes on. */
    void reread(Exhibit changed) {
        exhibit = changed;
        lesson.show(changed);
    }

    public Exhibit exhibit() {
        return exhibit;
    }

    public Run<S> run() {
        return run;
    }

    public StagePane<S> stage() {
        return stage;
    }

    LessonPane lesson() {
        return lesson;
    }

    TransportBar transport() {
        return transport;
    }

    Region controls() {
        return controls;
    }

    @Override
    public void close() {
        run.close();
    }
}
