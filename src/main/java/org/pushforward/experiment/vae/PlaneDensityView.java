package org.pushforward.experiment.vae;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.vae.PlaneVaeSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;

/** p(x) as a mixture without end: some of its Gaussians as circles of one standard deviation, and samples. */
final class PlaneDensityView implements View<PlaneVaeSnapshot> {
    private static final int DOTS = 200;
    /** More circles are drawn fainter. */
    private static final int MANY = 40;

    @Override
    public String id() {
        return "density";
    }

    @Override
    public void paint(Frame<PlaneVaeSnapshot> frame, Canvas canvas) {
        PlaneVaeSnapshot now = frame.snapshot();
        Axes axes = PlanePainter.axes(now.scene().window(), canvas.size());
        AxesPainter.paint(canvas, axes, canvas.text().get(PlaneVaeExperiment.ID + ".view.density"), "x₁", "x₂");
        double peak =
                now.scene().truth().map(PlaneField::peak).orElse(now.density().peak());
        PlanePainter.density(
                canvas, axes, now.density(), Math.max(peak, 0.5 * now.density().peak()));
        axes.inside(canvas, () -> {
            threads(canvas, axes, now.components());
            circles(canvas, axes, now.components());
        });
        PlanePainter.points(
                canvas,
                axes,
                Arrays.copyOf(now.samples(), Math.min(2 * DOTS, now.samples().length)),
                new PlanePainter.Dots(Ink.TEXT, 1.1, 0.8));
    }

    private static void circles(Canvas canvas, Axes axes, PlaneVaeSnapshot.Components all) {
        float[] f = all.centres();
        canvas.ink(PlaneVaeExperiment.MODEL, f.length > 2 * MANY ? 0.4 : 0.9);
        canvas.stroke(1.1);
        for (int k = 0; k < f.length; k += 2) {
            Rectangle2D box = axes.box(
                    f[k] - all.radiusX(), f[k + 1] - all.radiusY(), f[k] + all.radiusX(), f[k + 1] + all.radiusY());
            canvas.g().draw(new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        }
    }

    /** Joins the centres whose codes are neighbours. */
    private static void threads(Canvas canvas, Axes axes, PlaneVaeSnapshot.Components all) {
        if (all.columns() == 0) {
            return;
        }
        float[] f = all.centres();
        int n = f.length / 2;
        Path2D threads = new Path2D.Double();
        for (int k = 0; k < n; k++) {
            if (k % all.columns() + 1 < all.columns()) {
                thread(threads, axes, f, k, k + 1);
            }
            if (k + all.columns() < n) {
                thread(threads, axes, f, k, k + all.columns());
            }
        }
        canvas.ink(PlaneVaeExperiment.MODEL, 0.9);
        canvas.stroke(0.7);
        canvas.g().draw(threads);
    }

    private static void thread(Path2D path, Axes axes, float[] f, int from, int to) {
        path.moveTo(axes.toPixelX(f[2 * from]), axes.toPixelY(f[2 * from + 1]));
        path.lineTo(axes.toPixelX(f[2 * to]), axes.toPixelY(f[2 * to + 1]));
    }
}
