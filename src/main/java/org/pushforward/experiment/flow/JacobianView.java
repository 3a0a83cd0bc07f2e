package org.pushforward.experiment.flow;

import java.awt.geom.Path2D;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.experiment.View;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.model.flow.FlowSnapshot.Pointed;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** The Jacobian of the chosen layer where the followed point meets it, and that of the whole flow. */
final class JacobianView implements View<FlowSnapshot> {
    private static final double WIDTH = 176;
    private static final double HEIGHT = 236;

    @Override
    public String id() {
        return "jacobian";
    }

    @Override
    public void paint(Frame<FlowSnapshot> frame, Canvas canvas) {
        double fit = Math.min(
                1.5 * canvas.size().scale(),
                Math.min(canvas.size().width() / WIDTH, canvas.size().height() / HEIGHT));
        new Sheet(canvas, fit).draw(frame.snapshot());
    }

    /** One drawing; lengths are in units that fit the view. */
    private record Sheet(Canvas canvas, double unit) {
        void draw(FlowSnapshot now) {
            canvas.ink(Ink.TEXT);
            canvas.g().setFont(canvas.bold(1));
            canvas.write(
                    canvas.text().get(FlowExperiment.ID + ".view.jacobian"),
                    canvas.size().scaled(10),
                    canvas.size().scaled(19),
                    0);
            double top = canvas.size().scaled(28);
            double room = (canvas.size().height() - top) / 100;
            Pointed pointed = now.pointed();
            int k = now.warp().layer();
            Matrix2 layer = k == 0 ? Matrix2.IDENTITY : pointed.jacobians().get(k - 1);
            formula(k == 0 ? "I" : "J_{f_{" + k + "}^{-1}}", 12, top + 14 * room, 14, Ink.TEXT);
            matrix(layer, 60, top + 12 * room);
            determinant("\\det=", layer.det(), top + 31 * room);
            Matrix2 whole = pointed.jacobian();
            formula("J_{f^{-1}}", 12, top + 54 * room, 14, Ink.TEXT);
            matrix(whole, 60, top + 52 * room);
            determinant("\\det=\\textstyle\\prod_k=", whole.det(), top + 71 * room);
            determinant("\\log|\\det|=", Math.log(Math.abs(whole.det())), top + 83 * room);
            canvas.g().setFont(canvas.font(10.5 * unit / canvas.size().letter()));
            canvas.ink(Ink.MUTED);
            String scale = Numbers.format(pointed.unit(), "%+.3f");
            canvas.write(canvas.text().get(FlowExperiment.ID + ".unit", scale), 12 * unit, top + 95 * room, 0);
        }

        private void matrix(Matrix2 a, double x, double middle) {
            double left = x * unit;
            entry(a.a11(), left + 52 * unit, middle - 4 * unit);
            entry(a.a12(), left + 104 * unit, middle - 4 * unit);
            entry(a.a21(), left + 52 * unit, middle + 14 * unit);
            entry(a.a22(), left + 104 * unit, middle + 14 * unit);
            bracket(left, middle, 1);
            bracket(left + 110 * unit, middle, -1);
        }

        private void bracket(double x, double middle, int side) {
            double tick = 4 * unit * side;
            Path2D path = new Path2D.Double();
            path.moveTo(x + tick, middle - 19 * unit);
            path.lineTo(x, middle - 19 * unit);
            path.lineTo(x, middle + 19 * unit);
            path.lineTo(x + tick, middle + 19 * unit);
            canvas.draw(path, Ink.TEXT, 1.2);
        }

        /** Zeros and ones that cannot be anything else are grey. */
        private void entry(double value, double right, double baseline) {
            boolean fixed = value == 0 || value == 1;
            number(fixed ? Numbers.format(value, "%.0f") : brief(value), right, baseline, fixed ? Ink.MUTED : Ink.TEXT);
        }

        private void determinant(String name, double value, double baseline) {
            formula(name, 12, baseline, 12, FlowInks.DETERMINANT);
            number(brief(value), 164 * unit, baseline, FlowInks.DETERMINANT);
        }

        private void number(String words, double right, double baseline, Ink ink) {
            canvas.g().setFont(canvas.font(12 * unit / canvas.size().letter()));
            canvas.ink(ink);
            canvas.write(words, right, baseline, 1);
        }

        private void formula(String latex, double x, double baseline, double letters, Ink ink) {
            Formula.of(latex)
                    .draw(
                            canvas.g(),
                            x * unit,
                            baseline,
                            letters * unit,
                            canvas.theme().color(ink));
        }
    }

    /** Three decimals, fewer for large values. */
    private static String brief(double value) {
        double size = Math.abs(value);
        if (size > 0 && size < 5e-4 || size >= 1e5) {
            return Numbers.format(value, "%.1e");
        }
        return Numbers.format(value, size < 100 ? "%.3f" : "%.1f");
    }
}
