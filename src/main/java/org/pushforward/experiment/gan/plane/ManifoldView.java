package org.pushforward.experiment.gan.plane;

import java.awt.geom.Path2D;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Manifold;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;

/**
 * What G makes of a regular grid of noise: every patch carries the same probability, so the smaller it has become, the
 * denser it is and the stronger its green.
 */
final class ManifoldView implements View<Gan2dSnapshot> {
    /** A patch of this share of its even part of the window has half the strongest shade. */
    private static final double HALF = 0.25;

    @Override
    public String id() {
        return "manifold";
    }

    @Override
    public void paint(Frame<Gan2dSnapshot> frame, Canvas canvas) {
        Gan2dSnapshot now = frame.snapshot();
        String title = canvas.text().get("gan-2d.view.manifold");
        Axes axes = PlaneFrame.paint(canvas, now.window(), title, false);
        PlanePainter.points(canvas, axes, now.data(), PlayersView.DATA);
        Manifold manifold = now.manifold();
        axes.inside(canvas, () -> {
            if (manifold.rows() > 1) {
                patches(canvas, axes, manifold);
            }
            lines(canvas, axes, manifold);
        });
    }

    private static void patches(Canvas canvas, Axes axes, Manifold manifold) {
        int count = (manifold.columns() - 1) * (manifold.rows() - 1);
        double even = axes.area().getWidth() * axes.area().getHeight() / count;
        for (int row = 0; row + 1 < manifold.rows(); row++) {
            for (int column = 0; column + 1 < manifold.columns(); column++) {
                double[] xy = corners(axes, manifold, row, column);
                double shade = HALF * even / (HALF * even + area(xy));
                canvas.fill(outline(xy), Ink.GREEN, 0.1 + 0.75 * shade);
            }
        }
    }

    /** In pixels, around the patch. */
    private static double[] corners(Axes axes, Manifold manifold, int row, int column) {
        int first = row * manifold.columns() + column;
        int[] nodes = {first, first + 1, first + manifold.columns() + 1, first + manifold.columns()};
        double[] xy = new double[8];
        for (int k = 0; k < 4; k++) {
            xy[2 * k] = axes.toPixelX(manifold.points()[2 * nodes[k]]);
            xy[2 * k + 1] = axes.toPixelY(manifold.points()[2 * nodes[k] + 1]);
        }
        return xy;
    }

    /** Half the cross product of the diagonals, in pixels squared; G may have turned the patch over. */
    private static double area(double[] xy) {
        double cross = (xy[4] - xy[0]) * (xy[7] - xy[3]) - (xy[5] - xy[1]) * (xy[6] - xy[2]);
        return Math.abs(cross) / 2;
    }

    private static Path2D outline(double[] xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int k = 2; k < 8; k += 2) {
            path.lineTo(xy[k], xy[k + 1]);
        }
        path.closePath();
        return path;
    }

    private static void lines(Canvas canvas, Axes axes, Manifold manifold) {
        canvas.ink(Ink.GREEN, manifold.rows() == 1 ? 1 : 0.55);
        canvas.stroke(manifold.rows() == 1 ? 2 : 0.6);
        for (int row = 0; row < manifold.rows(); row++) {
            line(canvas, axes, manifold, row * manifold.columns(), 1, manifold.columns());
        }
        for (int column = 0; manifold.rows() > 1 && column < manifold.columns(); column++) {
            line(canvas, axes, manifold, column, manifold.columns(), manifold.rows());
        }
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private static void line(Canvas canvas, Axes axes, Manifold manifold, int first, int stride, int count) {
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int k = 0; k < count; k++) {
            xs[k] = manifold.points()[2 * (first + k * stride)];
            ys[k] = manifold.points()[2 * (first + k * stride) + 1];
        }
        canvas.g().draw(axes.line(xs, ys));
    }
}
