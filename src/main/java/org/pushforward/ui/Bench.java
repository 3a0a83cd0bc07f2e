package org.pushforward.ui;

import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.training.Recording;
import org.pushforward.ui.compare.Comparing;
import org.pushforward.ui.compare.Home;
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
    private final Studio studio;
    private final StagePane<S> stage;
    private final CurvesPane curves;
    private final TransportBar transport;
    private final LessonPane lesson;
    private final ParametersPane parameters;
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane middle = new BorderPane();
    private final BorderPane side = new BorderPane();
    private CompletableFuture<Recording> comparable;
    private Comparing comparing;

    private Bench(Exhibit exhibit, Run<S> run, Studio studio) {
        this.exhibit = exhibit;
        this.run = run;
        this.studio = studio;
        Look look = studio.look();
        Easel easel = studio.easel();
        stage = new StagePane<>(run, easel, look);
        curves = new CurvesPane(run, easel, look);
        transport = new TransportBar(run, easel, look);
        parameters = new ParametersPane(run, studio.own(), look);
        lesson = new LessonPane(exhibit, run, look, studio.study());
        run.onChange(stage::refresh);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.setMinSize(0, 0);
        side.setMinWidth(0);
        side.getStyleClass().add("controls");
        alone();
    }

    private void alone() {
        // a comparison may have borrowed them from the scroll pane, which still believes to hold them
        scroll.setContent(null);
        scroll.setContent(parameters);
        middle.setCenter(stage);
        side.setCenter(scroll);
        side.setBottom(curves);
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

    /** Begins to compare the run with others as soon as it has told all of itself, or ends it. */
    void compare() {
        if (comparing != null) {
            comparing.close();
            comparing = null;
            alone();
            stage.refresh();
            curves.refresh();
        } else if (comparable == null) {
            comparable = run.record();
        }
    }

    boolean isComparing() {
        return comparing != null;
    }

    /** The runs side by side; null while this run is alone. */
    public Comparing comparing() {
        return comparing;
    }

    private void compareNow(Desk desk) {
        CompletableFuture<Recording> recorded = comparable;
        comparable = null;
        if (recorded.isCompletedExceptionally()) {
            desk.notices().warn(desk.look().messages().get("compare.impossible"));
            return;
        }
        Home home = new Home(run, stage, parameters, desk::compare);
        comparing = new Comparing(desk, studio.easel(), home, recorded.join());
        middle.setCenter(comparing.middle());
        side.setCenter(comparing.side());
        side.setBottom(null);
    }

    /** Once a pulse: pulls the newest frame and flips the pictures. */
    void pulse(Desk desk) {
        if (comparable != null && comparable.isDone()) {
            compareNow(desk);
        }
        if (comparing != null) {
            comparing.pulse();
            transport.show();
            transport.pulse();
            return;
        }
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
        return transport.settled() && (comparing != null ? comparing.settled() : stage.settled() && curves.settled());
    }

    /** The lesson's text has changed; the run goes on. */
    void reread(Exhibit changed) {
        exhibit = changed;
        lesson.show(changed);
    }

    public Exhibit exhibit() {
        return exhibit;
    }

    /** The run at hand: the open one, or that of a comparison whose controls are shown. */
    public Run<?> run() {
        return comparing != null ? comparing.atHand() : run;
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

    /** The stage, or the stages of a comparison. */
    Region middle() {
        return middle;
    }

    Region controls() {
        return side;
    }

    @Override
    public void close() {
        if (comparing != null) {
            comparing.close();
        }
        run.close();
    }
}
