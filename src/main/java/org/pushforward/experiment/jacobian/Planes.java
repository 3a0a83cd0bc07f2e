package org.pushforward.experiment.jacobian;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.model.jacobian.Window;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ColorMap;
import org.pushforward.plot.GridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;

/** What the two planes have in common: one scale for lengths, one for densities, one for signs. */
final class Planes {
    private Planes() {}

    static Axes zAxes(JacobianSnapshot snapshot, Size size) {
        Window window = snapshot.picture().frame();
        return Axes.square(size, Range.of(-window.half1(), window.half1()), Range.of(-window.half2(), window.half2()));
    }

    static Axes xAxes(JacobianSnapshot snapshot, Size size) {
        Window window = snapshot.picture().frame();
        return Axes.square(
                size,
                Range.of(window.centre1() - window.half1(), window.centre1() + window.half1()),
                Range.of(window.centre2() - window.half2(), window.centre2() + window.half2()));
    }

    /** Purple for a map that keeps the orientation, orange for one that turns the plane over. */
    static Ink signInk(double value) {
        return value < 0 ? Ink.ORANGE : Ink.PURPLE;
    }

    /**
     * The colour of a density: it depends on p/(p + 2 max π) alone, so that equal colours are equal densities
     * in both planes and a density without bound still has one.
     */
    static int shade(Canvas canvas, double p, double peak) {
        double share = Double.isInfinite(p) ? 1 : p / (p + 2 * peak);
        int argb = ColorMap.MAGMA
                .on(canvas.theme())
                .argb(0.05 + 0.87 * (canvas.theme().dark() ? share : Math.pow(share, 1.5)));
        int alpha = (int) Math.round(255 * Math.min(1, share / 0.07));
        return alpha << 24 | argb & 0xFFFFFF;
    }

    static List<GridPainter.Line> lines(double[][][] lines) {
        List<GridPainter.Line> all = new ArrayList<>(lines.length);
        for (double[][] line : lines) {
            all.add(new GridPainter.Line(line[0], line[1]));
        }
        return all;
    }

    /** A closed line through points in data values. */
    static Path2D closed(Axes axes, double[] xs, double[] ys) {
        Path2D path = axes.line(xs, ys);
        path.closePath();
        return path;
    }

    /** The corners of J·[-Δ/2, Δ/2]² about a point; shape [2][4]. */
    static double[][] parallelogram(Matrix2 j, double delta, double[] about) {
        double[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        double[][] result = new double[2][4];
        for (int i = 0; i < 4; i++) {
            double[] x = j.times(new double[] {corners[i][0] * delta / 2, corners[i][1] * delta / 2});
            result[0][i] = about[0] + x[0];
            result[1][i] = about[1] + x[1];
        }
        return result;
    }

    /** Draws a shape so that it stands out from any colour below. */
    static void outlined(Canvas canvas, Path2D shape, Ink ink, double width) {
        canvas.ink(Ink.PAPER, 0.75);
        canvas.stroke(width + 2.4);
        canvas.g().draw(shape);
        canvas.draw(shape, ink, width);
    }

    /** An arrow round a point that runs anticlockwise before J is applied: it shows the orientation. */
    static void circulation(Canvas canvas, Axes axes, Matrix2 j, double[] about, double delta) {
        double thin =
                j.smallestStretch() * delta * axes.area().getWidth() / axes.x().length();
        if (thin < canvas.size().scaled(30)) {
            return;
        }
        int n = 40;
        double[] xs = new double[n + 1];
        double[] ys = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            double angle = 0.35 + 1.6 * Math.PI * i / n;
            double[] x = j.times(new double[] {0.3 * delta * Math.cos(angle), 0.3 * delta * Math.sin(angle)});
            xs[i] = about[0] + x[0];
            ys[i] = about[1] + x[1];
        }
        Path2D arc = axes.line(xs, ys);
        double dx = axes.toPixelX(xs[n]) - axes.toPixelX(xs[n - 3]);
        double dy = axes.toPixelY(ys[n]) - axes.toPixelY(ys[n - 3]);
        arc.append(head(canvas, axes.toPixelX(xs[n]), axes.toPixelY(ys[n]), Math.atan2(dy, dx)), false);
        outlined(canvas, arc, signInk(j.det()), 1.8);
    }

    /** The two strokes of an arrow's head at a pixel, pointing along an angle. */
    static Path2D head(Canvas canvas, double x, double y, double angle) {
        double length = canvas.size().scaled(7);
        Path2D head = new Path2D.Double();
        head.moveTo(x - length * Math.cos(angle - 0.45), y - length * Math.sin(angle - 0.45));
        head.lineTo(x, y);
        head.lineTo(x - length * Math.cos(angle + 0.45), y - length * Math.sin(angle + 0.45));
        return head;
    }

    /** A name on a patch of paper, its baseline's left end at (x, y). */
    static void tag(Canvas canvas, Formula name, double x, double y, Ink ink) {
        double letters = canvas.size().letter() * 1.25;
        double edge = canvas.size().scaled(2.5);
        double round = canvas.size().scaled(6);
        RoundRectangle2D patch = new RoundRectangle2D.Double(
                x - edge,
                y - name.height(letters) - edge,
                name.width(letters) + 2 * edge,
                name.height(letters) + name.depth(letters) + 2 * edge,
                round,
                round);
        canvas.fill(patch, Ink.PAPER, 0.8);
        name.draw(canvas.g(), x, y, letters, canvas.theme().color(ink));
    }
}
