package org.pushforward.experiment.mixing;

import java.awt.geom.Rectangle2D;
import org.pushforward.bijector.Lu;
import org.pushforward.experiment.View;
import org.pushforward.model.mixing.MixingSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Captions;
import org.pushforward.plot.CellPainter;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** W = P L (U + diag s): a permutation, a lower triangle with ones, an upper triangle and the diagonal that decides. */
final class FactorsView implements View<MixingSnapshot> {
    @Override
    public String id() {
        return "factors";
    }

    @Override
    public void paint(Frame<MixingSnapshot> frame, Canvas canvas) {
        MixingSnapshot snapshot = frame.snapshot();
        Lu lu = snapshot.lu();
        Captions.title(canvas, canvas.text().get(MixingExperiment.ID + ".view.factors"));
        Captions.corner(canvas, "W=P\\,L\\,(U+\\mathrm{diag}\\,s)");
        factor(canvas, 0, "P", permutation(lu));
        factor(canvas, 1, "L", lu.lower());
        factor(canvas, 2, "U", strictlyUpper(lu));
        factor(canvas, 3, "\\mathrm{diag}\\,s", diagonal(lu));
        canvas.draw(place(canvas, 3), Ink.RED, 2);
        EquationLine.Part sum = EquationLine.term("", "\\sum\\nolimits_i\\log|s_i|", Ink.RED, snapshot.logDetW());
        double baseline = canvas.size().height() - canvas.size().scaled(10);
        Captions.value(canvas, sum, canvas.size().width() / 2, baseline);
    }

    /** Two in a row. */
    private static Rectangle2D place(Canvas canvas, int which) {
        double top = canvas.size().scaled(30);
        double below = canvas.size().scaled(28);
        double name = canvas.size().scaled(18);
        double gap = canvas.size().scaled(14);
        double edge = canvas.size().scaled(12);
        double tall = Math.max(1, (canvas.size().height() - top - below - gap) / 2 - name);
        double wide = Math.max(1, (canvas.size().width() - 2 * edge - gap) / 2);
        double width = Math.min(wide, tall * 1.5);
        double left = canvas.size().width() / 2 + (which % 2 == 0 ? -gap / 2 - width : gap / 2);
        return new Rectangle2D.Double(left, top + name + which / 2 * (tall + name + gap / 2), width, tall);
    }

    private static void factor(Canvas canvas, int which, String name, double[][] values) {
        Rectangle2D place = place(canvas, which);
        CellPainter.matrix(canvas, place, values);
        Formula formula = Formula.of(name);
        double letters = canvas.size().letter();
        formula.draw(
                canvas.g(),
                place.getCenterX() - formula.width(letters) / 2,
                place.getY() - canvas.size().scaled(5),
                letters,
                canvas.theme().color(which == 3 ? Ink.RED : Ink.TEXT));
    }

    /** P with W = P·(L U): row rows[i] of W is row i of L U. */
    private static double[][] permutation(Lu lu) {
        double[][] p = new double[lu.dims()][lu.dims()];
        for (int i = 0; i < lu.dims(); i++) {
            p[lu.rows()[i]][i] = 1;
        }
        return p;
    }

    private static double[][] strictlyUpper(Lu lu) {
        double[][] u = new double[lu.dims()][lu.dims()];
        for (int i = 0; i < lu.dims(); i++) {
            System.arraycopy(lu.upper()[i], i + 1, u[i], i + 1, lu.dims() - i - 1);
        }
        return u;
    }

    private static double[][] diagonal(Lu lu) {
        double[][] s = new double[lu.dims()][lu.dims()];
        for (int i = 0; i < lu.dims(); i++) {
            s[i][i] = lu.upper()[i][i];
        }
        return s;
    }
}
