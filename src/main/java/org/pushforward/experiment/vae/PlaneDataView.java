package org.pushforward.experiment.vae;

import java.awt.geom.Ellipse2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.experiment.plane.Sectors;
import org.pushforward.model.plane.PlaneScene;
import org.pushforward.model.vae.PlaneVaeSnapshot;
import org.pushforward.model.vae.VaeParameters;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** Data, each direction from their mean in a colour; the datum that is followed, and where draws of its code come back to. */
final class PlaneDataView implements View<PlaneVaeSnapshot> {
    @Override
    public String id() {
        return "data";
    }

    @Override
    public void paint(Frame<PlaneVaeSnapshot> frame, Canvas canvas) {
        PlaneVaeSnapshot now = frame.snapshot();
        PlaneScene scene = now.scene();
        Axes axes = PlanePainter.axes(scene.window(), canvas.size());
        AxesPainter.paint(canvas, axes, canvas.text().get(PlaneVaeExperiment.ID + ".view.data"), "x₁", "x₂");
        ScatterPainter.paint(
                canvas,
                axes,
                scene.points(),
                scene.sectors(),
                new ScatterPainter.Look(1.8, Sectors.colors(canvas, 0.7)));
        PlaneVaeSnapshot.Followed followed = now.followed();
        axes.inside(canvas, () -> back(canvas, axes, now));
        HandlePainter.paint(canvas, axes.toPixelX(followed.x()), axes.toPixelY(followed.y()), Ink.BLUE);
    }

    /** f(z) of the datum's draws, and one standard deviation of x given each of a few. */
    private static void back(Canvas canvas, Axes axes, PlaneVaeSnapshot now) {
        float[] images = now.followed().images();
        double r = canvas.size().scaled(2.6);
        for (int k = 0; k < images.length; k += 2) {
            double x = axes.toPixelX(images[k]);
            double y = axes.toPixelY(images[k + 1]);
            canvas.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), PlaneVaeExperiment.MODEL, 0.9);
        }
    }

    @Override
    public Map<String, Object> drag(Frame<PlaneVaeSnapshot> frame, Size size, Gesture gesture) {
        PlaneVaeSnapshot now = frame.snapshot();
        Axes axes = PlanePainter.axes(now.scene().window(), size);
        if (!axes.area().contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("x1", reachable(now.scene().inUnits(axes.toDataX(gesture.x()), 0)));
        changes.put("x2", reachable(now.scene().inUnits(axes.toDataY(gesture.y()), 1)));
        return changes;
    }

    /** In whole hundredths. */
    private static double reachable(double u) {
        double inside = Math.max(-VaeParameters.EDGE, Math.min(VaeParameters.EDGE, u));
        return Math.round(inside * 100) / 100.0;
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
