package org.pushforward.experiment.flow;

import java.awt.geom.Path2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.experiment.plane.Sectors;
import org.pushforward.model.flow.TransportSnapshot;
import org.pushforward.model.flow.TransportSnapshot.Carried;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** A's points, the figure and the followed point at one of three places: in A, among the codes, in B. */
final class CarriedView implements View<TransportSnapshot> {
    private final Place place;

    /** Where. */
    enum Place {
        FROM("from"),
        CODES("codes"),
        TO("to");

        private final String id;

        Place(String id) {
            this.id = id;
        }

        PlaneWindow window(TransportSnapshot now) {
            return switch (this) {
                case FROM -> now.a().window();
                case CODES -> FlowCodesView.CODES;
                case TO -> now.b().window();
            };
        }

        float[] of(Carried carried) {
            return switch (this) {
                case FROM -> carried.x();
                case CODES -> carried.z();
                case TO -> carried.y();
            };
        }
    }

    CarriedView(Place place) {
        this.place = place;
    }

    @Override
    public String id() {
        return place.id;
    }

    @Override
    public void paint(Frame<TransportSnapshot> frame, Canvas canvas) {
        TransportSnapshot now = frame.snapshot();
        String title = canvas.text().get(TransportExperiment.ID + ".view." + place.id);
        Axes axes = PlaneFrame.paint(canvas, place.window(now), title, true);
        if (place == Place.TO) {
            PlanePainter.points(canvas, axes, now.b().points(), new PlanePainter.Dots(Ink.MUTED, 1.4, 0.45));
        }
        ScatterPainter.paint(
                canvas,
                axes,
                place.of(now.cloud()),
                now.a().sectors(),
                new ScatterPainter.Look(1.7, Sectors.colors(canvas, 0.75)));
        axes.inside(canvas, () -> {
            if (place == Place.CODES) {
                FlowCodesView.prior(canvas, axes);
            }
            line(canvas, axes, place.of(now.line()));
            float[] at = place.of(now.point());
            HandlePainter.paint(canvas, axes.toPixelX(at[0]), axes.toPixelY(at[1]), FlowInks.POINT);
        });
    }

    /** Stands out from any cloud below. */
    static void line(Canvas canvas, Axes axes, float[] xy) {
        double[] xs = new double[xy.length / 2];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = xy[2 * i];
            ys[i] = xy[2 * i + 1];
        }
        Path2D path = axes.line(xs, ys);
        canvas.ink(Ink.PAPER, 0.8);
        canvas.stroke(4);
        canvas.g().draw(path);
        canvas.draw(path, FlowInks.POINT, 2);
    }

    @Override
    public Map<String, Object> drag(Frame<TransportSnapshot> frame, Size size, Gesture gesture) {
        if (place != Place.FROM) {
            return Map.of();
        }
        TransportSnapshot now = frame.snapshot();
        return FigureHandles.drag(PlaneFrame.axes(size, now.a().window(), true), size, now, gesture);
    }

    @Override
    public boolean draggable() {
        return place == Place.FROM;
    }
}
