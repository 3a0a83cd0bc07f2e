package org.pushforward.experiment.jacobian;

import java.awt.geom.Path2D;
import java.util.Map;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.jacobian.JacobianSettings;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.model.jacobian.PlaneBase;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GridPainter;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Heatmap;
import org.pushforward.plot.HeatmapPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** The z-plane: the density π, the straight grid and the small square about z'. Drag z', or the square's corner. */
final class ZPlaneView implements View<JacobianSnapshot> {
    private static final int CELLS = 72;
    private static final Range Z = Range.of(-0.95, 0.95);

    @Override
    public String id() {
        return "z-plane";
    }

    @Override
    public void paint(Frame<JacobianSnapshot> frame, Canvas canvas) {
        JacobianSnapshot snapshot = frame.snapshot();
        Axes axes = Planes.zAxes(snapshot, canvas.size());
        String title = canvas.text().get(JacobianExperiment.ID + ".view.z-plane");
        AxesPainter.paint(canvas, axes, title, "z₁", "z₂");
        PlaneBase base = snapshot.base();
        HeatmapPainter.paint(canvas, axes, density(base), p -> Planes.shade(canvas, p, base.peak()));
        GridPainter.paint(canvas, axes, Planes.lines(snapshot.zLines()), Ink.TEXT, new GridPainter.Stroke(0.8, 0.42));
        axes.inside(canvas, () -> square(canvas, axes, snapshot));
        double[] z = snapshot.local().z();
        double half = snapshot.square().delta() / 2;
        HandlePainter.paint(canvas, axes.toPixelX(z[0] + half), axes.toPixelY(z[1] + half), Ink.BLUE);
        if (half * axes.area().getWidth() / axes.x().length() > canvas.size().scaled(10)) {
            HandlePainter.paint(canvas, axes.toPixelX(z[0]), axes.toPixelY(z[1]), Ink.BLUE);
        }
        label(canvas, axes, z, half);
    }

    private static Heatmap density(PlaneBase base) {
        double half = base.shown();
        float[] values = new float[CELLS * CELLS];
        for (int j = 0; j < CELLS; j++) {
            for (int i = 0; i < CELLS; i++) {
                double z1 = half * (2 * (i + 0.5) / CELLS - 1);
                double z2 = half * (2 * (j + 0.5) / CELLS - 1);
                values[j * CELLS + i] = (float) base.density(z1, z2);
            }
        }
        return new Heatmap(Range.of(-half, half), Range.of(-half, half), CELLS, values);
    }

    private static void square(Canvas canvas, Axes axes, JacobianSnapshot snapshot) {
        double[] z = snapshot.local().z();
        double delta = snapshot.square().delta();
        double[][] corners = Planes.parallelogram(Matrix2.IDENTITY, delta, z);
        Path2D square = Planes.closed(axes, corners[0], corners[1]);
        canvas.fill(square, Ink.PAPER, 0.45);
        canvas.fill(square, Ink.BLUE, 0.4);
        Planes.outlined(canvas, square, Ink.BLUE, 2.2);
        Planes.circulation(canvas, axes, Matrix2.IDENTITY, z, delta);
    }

    private static void label(Canvas canvas, Axes axes, double[] z, double half) {
        Formula name = Formula.of("z'");
        double letters = canvas.size().letter() * 1.25;
        double x =
                axes.toPixelX(z[0] - half) - name.width(letters) - canvas.size().scaled(7);
        double y = axes.toPixelY(z[1] - half) + canvas.size().scaled(4);
        Planes.tag(canvas, name, x, y, Ink.BLUE);
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public Map<String, Object> drag(Frame<JacobianSnapshot> frame, Size size, Gesture gesture) {
        JacobianSnapshot snapshot = frame.snapshot();
        Axes axes = Planes.zAxes(snapshot, size);
        double[] z = snapshot.local().z();
        double half = snapshot.square().delta() / 2;
        double corner = HandlePainter.grip(
                size, gesture.startX(), gesture.startY(), axes.toPixelX(z[0] + half), axes.toPixelY(z[1] + half));
        double dx = axes.toDataX(gesture.x()) - axes.toDataX(gesture.startX());
        double dy = axes.toDataY(gesture.y()) - axes.toDataY(gesture.startY());
        double centre =
                HandlePainter.grip(size, gesture.startX(), gesture.startY(), axes.toPixelX(z[0]), axes.toPixelY(z[1]));
        if (corner > Math.max(0, centre)) {
            double wider = 2 * half + dx + dy;
            return Map.of("delta", Range.of(JacobianSettings.SMALLEST_DELTA, 1).clamp(wider));
        }
        double startX = axes.toDataX(gesture.startX());
        double startY = axes.toDataY(gesture.startY());
        boolean within = Math.abs(startX - z[0]) <= half && Math.abs(startY - z[1]) <= half;
        return within || centre > 0 ? Map.of("z1", Z.clamp(z[0] + dx), "z2", Z.clamp(z[1] + dy)) : Map.of();
    }
}
