package org.pushforward.experiment.jacobian;

import java.awt.geom.Path2D;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.experiment.View;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.model.jacobian.LocalChange;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** The Jacobian matrices of f and of its inverse with their determinants, and the product that is not 1. */
final class MatrixView implements View<JacobianSnapshot> {
    private static final double WIDTH = 272;
    private static final double HEIGHT = 192;

    @Override
    public String id() {
        return "matrix";
    }

    @Override
    public void paint(Frame<JacobianSnapshot> frame, Canvas canvas) {
        double fit = Math.min(
                1.5 * canvas.size().scale(),
                Math.min(canvas.size().width() / WIDTH, canvas.size().height() / HEIGHT));
        new Sheet(canvas, fit).draw(frame.snapshot());
    }

    /** One drawing; lengths are in units that fit the view. */
    private record Sheet(Canvas canvas, double unit) {
        void draw(JacobianSnapshot snapshot) {
            LocalChange local = snapshot.local();
            canvas.ink(Ink.TEXT);
            canvas.g().setFont(canvas.bold(1));
            canvas.write(
                    canvas.text().get(JacobianExperiment.ID + ".view.matrix"),
                    canvas.size().scaled(14),
                    canvas.size().scaled(19),
                    0);
            double top = Math.max(canvas.size().scaled(28), unit * 26);
            double room = (canvas.size().height() - top) / 5.2;
            matrix("J_f(z')", local.jacobian(), top + room * 0.75);
            matrix("J_{f^{-1}}(x')", local.inverse(), top + room * 2.25);
            trap(local, top + room * 3.65);
            note(MatrixNote.of(snapshot, canvas.text()), top + room * 4.75);
        }

        private void matrix(String name, Matrix2 a, double middle) {
            formula(name + "\\,=", 14, middle + 4 * unit, 13, Ink.TEXT);
            double left = 84 * unit;
            entry(a.a11(), left + 50 * unit, middle - 5 * unit);
            entry(a.a12(), left + 100 * unit, middle - 5 * unit);
            entry(a.a21(), left + 50 * unit, middle + 14 * unit);
            entry(a.a22(), left + 100 * unit, middle + 14 * unit);
            bracket(left, middle, 1);
            bracket(left + 106 * unit, middle, -1);
            Ink ink = Planes.signInk(a.det());
            formula("\\det=", 196, middle + 4 * unit, 12, ink);
            number(a.det(), 268 * unit, middle + 4 * unit, ink);
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

        private void entry(double value, double right, double baseline) {
            number(value, right, baseline, value == 0 ? Ink.MUTED : Planes.signInk(value));
        }

        private void number(double value, double right, double baseline, Ink ink) {
            canvas.g().setFont(canvas.font(12 * unit / canvas.size().letter()));
            canvas.ink(ink);
            canvas.write(brief(value), right, baseline, 1);
        }

        private void trap(LocalChange local, double middle) {
            double baseline = middle + 4 * unit;
            String latex = "\\frac{\\partial z_1}{\\partial x_1}\\cdot\\frac{\\partial x_1}{\\partial z_1}\\,=";
            formula(latex, 14, baseline, 12, Ink.RED);
            double product = local.trapProduct();
            boolean one = Math.abs(product - 1) < 5e-4;
            String words = brief(local.inverse().a11()) + " · "
                    + brief(local.jacobian().a11()) + " = " + brief(product) + (one ? "" : " ≠ 1");
            canvas.g().setFont(canvas.font(12 * unit / canvas.size().letter()));
            canvas.ink(Ink.RED);
            canvas.write(words, 88 * unit, baseline, 0);
        }

        private void note(String words, double baseline) {
            double letters = 11.5 * unit;
            double width =
                    canvas.textWidth(words, canvas.font(letters / canvas.size().letter()));
            double fitted = letters * Math.min(1, (canvas.size().width() - 20 * unit) / width);
            canvas.g().setFont(canvas.font(fitted / canvas.size().letter()));
            canvas.ink(Ink.MUTED);
            canvas.write(words, 14 * unit, baseline, 0);
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
    static String brief(double value) {
        double size = Math.abs(value);
        double rounded = size < 5e-4 && size < 1e-12 ? 0 : value;
        if (size > 0 && size >= 1e-12 && size < 5e-4 || size >= 1e5) {
            return Numbers.format(rounded, "%.1e");
        }
        return Numbers.format(rounded, size < 100 ? "%.3f" : "%.1f");
    }
}
