package org.pushforward.experiment.jacobian;

import java.awt.geom.Path2D;
import java.util.Map;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.bijector.plane.Preimage;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.jacobian.DensityPicture;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.model.jacobian.PlaneBase;
import org.pushforward.model.jacobian.Window;
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

/**
 * The x-plane: the density p, the warped grid, the true image of the small square and the parallelogram J·Δ. Drag x', or
 * the columns of a linear map's matrix.
 */
final class XPlaneView implements View<JacobianSnapshot> {
    private static final Range Z = Range.of(-0.95, 0.95);

    @Override
    public String id() {
        return "x-plane";
    }

    @Override
    public void paint(Frame<JacobianSnapshot> frame, Canvas canvas) {
        JacobianSnapshot snapshot = frame.snapshot();
        Axes axes = Planes.xAxes(snapshot, canvas.size());
        AxesPainter.paint(canvas, axes, canvas.text().get(JacobianExperiment.ID + ".view.x-plane"), "x₁", "x₂");
        density(canvas, axes, snapshot);
        DensityBar.paint(canvas, axes, snapshot.base().peak());
        axes.inside(canvas, () -> image(canvas, axes, snapshot));
        if (Columns.areShown(snapshot)) {
            Columns.paint(canvas, axes, snapshot);
        }
        double[] x = snapshot.local().x();
        HandlePainter.paint(canvas, axes.toPixelX(x[0]), axes.toPixelY(x[1]), Ink.GREEN);
        Planes.tag(
                canvas,
                Formula.of("x'"),
                axes.toPixelX(x[0]) + canvas.size().scaled(9),
                axes.toPixelY(x[1]) + canvas.size().scaled(18),
                Ink.GREEN);
    }

    private static void density(Canvas canvas, Axes axes, JacobianSnapshot snapshot) {
        DensityPicture picture = snapshot.picture();
        Window window = picture.frame();
        Heatmap heatmap = new Heatmap(
                Range.of(window.centre1() - window.half1(), window.centre1() + window.half1()),
                Range.of(window.centre2() - window.half2(), window.centre2() + window.half2()),
                picture.columns(),
                picture.values());
        double peak = snapshot.base().peak();
        HeatmapPainter.paint(canvas, axes, heatmap, p -> Planes.shade(canvas, p, peak));
        GridPainter.paint(canvas, axes, Planes.lines(picture.lines()), Ink.TEXT, new GridPainter.Stroke(0.8, 0.42));
        if (snapshot.base() == PlaneBase.UNIFORM) {
            Path2D edge = Planes.closed(axes, picture.outline()[0], picture.outline()[1]);
            axes.inside(canvas, () -> canvas.draw(edge, Ink.TEXT, 1.2));
        }
    }

    private static void image(Canvas canvas, Axes axes, JacobianSnapshot snapshot) {
        double[] x = snapshot.local().x();
        double[][] offsets = snapshot.square().image();
        double[] xs = offsets[0].clone();
        double[] ys = offsets[1].clone();
        for (int i = 0; i < xs.length; i++) {
            xs[i] += x[0];
            ys[i] += x[1];
        }
        Path2D image = Planes.closed(axes, xs, ys);
        canvas.fill(image, Ink.PAPER, 0.45);
        canvas.fill(image, Ink.GREEN, 0.4);
        Planes.outlined(canvas, image, Ink.GREEN, 2.2);
        Matrix2 j = snapshot.jacobian();
        double[][] corners = Planes.parallelogram(j, snapshot.square().delta(), x);
        canvas.ink(Ink.TEXT);
        canvas.dashed(1.6);
        canvas.g().draw(Planes.closed(axes, corners[0], corners[1]));
        Planes.circulation(canvas, axes, j, x, snapshot.square().delta());
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public Map<String, Object> drag(Frame<JacobianSnapshot> frame, Size size, Gesture gesture) {
        JacobianSnapshot snapshot = frame.snapshot();
        Axes axes = Planes.xAxes(snapshot, size);
        double[] x = snapshot.local().x();
        double atX =
                HandlePainter.grip(size, gesture.startX(), gesture.startY(), axes.toPixelX(x[0]), axes.toPixelY(x[1]));
        Map<String, Object> columns =
                Columns.areShown(snapshot) ? Columns.drag(snapshot, axes, size, gesture) : Map.of();
        if (atX < 0 || !columns.isEmpty()) {
            return columns;
        }
        double[] to = {
            x[0] + axes.toDataX(gesture.x()) - axes.toDataX(gesture.startX()),
            x[1] + axes.toDataY(gesture.y()) - axes.toDataY(gesture.startY())
        };
        Preimage z = snapshot.preimage(to);
        return Map.of("z1", Z.clamp(z.z1()), "z2", Z.clamp(z.z2()));
    }
}
