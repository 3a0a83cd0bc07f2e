package org.pushforward.experiment.jacobian;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** The image of the square under a lens that magnifies by 1/Δ: as Δ → 0 the curved edges become the parallelogram. */
final class LensView implements View<JacobianSnapshot> {
    @Override
    public String id() {
        return "lens";
    }

    @Override
    public void paint(Frame<JacobianSnapshot> frame, Canvas canvas) {
        JacobianSnapshot snapshot = frame.snapshot();
        double delta = snapshot.square().delta();
        double[] xs = scaled(snapshot.square().image()[0], delta);
        double[] ys = scaled(snapshot.square().image()[1], delta);
        double[][] corners = Planes.parallelogram(snapshot.jacobian(), 1, new double[] {0, 0});
        double half = Math.max(Math.max(most(xs), most(ys)), Math.max(most(corners[0]), most(corners[1])));
        Range range = Range.of(-1.12 * half, 1.12 * half);
        Axes axes = bare(canvas, range);
        canvas.draw(axes.area(), Ink.LINE, 1);
        axes.inside(canvas, () -> {
            Path2D image = Planes.closed(axes, xs, ys);
            canvas.fill(image, Ink.GREEN, 0.35);
            canvas.draw(image, Ink.GREEN, 2.2);
            canvas.ink(Ink.TEXT);
            canvas.dashed(1.6);
            canvas.g().draw(Planes.closed(axes, corners[0], corners[1]));
            Planes.circulation(canvas, axes, snapshot.jacobian(), new double[] {0, 0}, 1);
        });
        words(canvas, axes, snapshot);
    }

    private static Axes bare(Canvas canvas, Range range) {
        double edge = canvas.size().scaled(6);
        double width = Math.max(1, canvas.size().width() - 2 * edge);
        double top = canvas.size().scaled(28);
        double height = Math.max(1, canvas.size().height() - top - canvas.size().scaled(46));
        double side = Math.min(width, height);
        return new Axes(new Rectangle2D.Double(edge + (width - side) / 2, top, side, side), range, range);
    }

    private static void words(Canvas canvas, Axes axes, JacobianSnapshot snapshot) {
        double centre = canvas.size().width() / 2;
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.bold(1));
        canvas.write(
                canvas.text().get(JacobianExperiment.ID + ".view.lens"),
                centre,
                axes.area().getY() - canvas.size().scaled(9),
                0.5);
        double line = axes.area().getMaxY() + canvas.size().scaled(17);
        double ratio = Math.abs(snapshot.square().signedRatio());
        pair(canvas, "\\mathrm{area}/\\Delta^2 =", ratio, Ink.GREEN, line);
        pair(
                canvas,
                "\\left|\\det J\\right| =",
                Math.abs(snapshot.local().det()),
                Ink.TEXT,
                line + canvas.size().scaled(18));
    }

    private static void pair(Canvas canvas, String latex, double value, Ink ink, double baseline) {
        Formula formula = Formula.of(latex);
        double letters = canvas.size().letter();
        String number = Numbers.format(value);
        canvas.g().setFont(canvas.font(0.95));
        double gap = letters * 0.35;
        double width = formula.width(letters)
                + gap
                + canvas.textWidth(number, canvas.g().getFont());
        double x = (canvas.size().width() - width) / 2;
        formula.draw(canvas.g(), x, baseline, letters, canvas.theme().color(ink));
        canvas.ink(ink);
        canvas.write(number, x + formula.width(letters) + gap, baseline, 0);
    }

    private static double[] scaled(double[] values, double delta) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] / delta;
        }
        return result;
    }

    private static double most(double[] values) {
        double most = 1e-6;
        for (double value : values) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }
}
