package org.pushforward.ui.stage;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;
import org.pushforward.ui.Look;
import org.pushforward.ui.run.Run;

/** The stage of a run: its picture, a transparent region over each view for the mouse, and the banner of a failure. */
public final class StagePane<S> extends StackPane {
    private final Run<S> run;
    private final Picture picture;
    private final FailureBanner banner;
    private final Pane overlay = new Pane();
    private final TermRegions<S> terms;
    private final Map<String, ViewRegion<S>> regions = new LinkedHashMap<>();

    public StagePane(Run<S> run, Easel easel, Look look) {
        this.run = run;
        picture = new Picture(easel, look);
        banner = new FailureBanner(look, run);
        setId("stage");
        getStyleClass().add("stage");
        overlay.setPickOnBounds(false);
        terms = new TermRegions<>(run, look, overlay);
        for (View<S> view : run.experiment().stage().views()) {
            ViewRegion<S> region = new ViewRegion<>(run, view, look);
            regions.put(view.id(), region);
            overlay.getChildren().add(region);
        }
        getChildren().addAll(picture, overlay, banner);
        setMinSize(0, 0);
    }

    /** Paints the run's newest frame, with what the lesson's step highlights. */
    public void refresh() {
        run.frame().ifPresent(frame -> {
            banner.show(frame.failure());
            if (frame.snapshot() != null) {
                Set<String> lit = run.slowMotion().lit();
                Set<String> highlighted = lit.isEmpty() ? run.focus().highlighted() : lit;
                StagePainter<S> painter = run.painter();
                picture.paint(canvas -> painter.paint(frame, canvas, highlighted));
            }
        });
    }

    /** Once a pulse: flips to the newest picture, puts the regions in place. */
    public void pulse() {
        if (picture.pulse()) {
            run.frame().ifPresent(this::place);
        }
        RuntimeException fault = picture.takeFault();
        if (fault != null) {
            banner.cannotDraw(fault);
        }
    }

    private void place(Frame<S> frame) {
        if (frame.snapshot() == null || picture.getWidth() < 8 || picture.getHeight() < 8) {
            return;
        }
        double screen = picture.screenScale();
        Size size = new Size(picture.getWidth() * screen, picture.getHeight() * screen, picture.scale());
        Map<View<S>, Rectangle2D> places = run.painter().places(frame, size);
        terms.place(frame, size, screen);
        Set<String> shown = places.keySet().stream().map(View::id).collect(Collectors.toSet());
        regions.forEach((id, region) -> region.setVisible(shown.contains(id)));
        places.forEach((view, place) -> {
            ViewRegion<S> region = regions.get(view.id());
            region.resizeRelocate(
                    place.getX() / screen,
                    place.getY() / screen,
                    place.getWidth() / screen,
                    place.getHeight() / screen);
            region.painted(run.painter().sizeOf(view, place, size), screen);
        });
    }

    /** True if the picture is up to date with the window and the run's newest frame. */
    public boolean settled() {
        return picture.settled();
    }

    /** How many pictures have been shown; for tests. */
    public long shown() {
        return picture.shown();
    }
}
