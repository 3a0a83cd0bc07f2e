package org.pushforward.experiment;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;

/** Draws the truth line: a tick while the identity holds, a warning when it does not, and the identity itself. */
final class TruthPainter {
    private TruthPainter() {}

    static void paint(Canvas canvas, Truth truth) {
        Size size = canvas.size();
        canvas.draw(new Line2D.Double(0, 0, size.width(), 0), Ink.LINE, 1);
        double letters = size.scaled(15);
        double total = letters * 1.6;
        for (EquationLine.Part part : truth.line().parts()) {
            total += width(canvas, part, letters) + letters * 0.35;
        }
        double fitted = letters * Math.min(1, size.width() * 0.97 / total);
        double x = (size.width() - total * fitted / letters) / 2;
        double baseline = size.height() * 0.66;
        mark(canvas, truth.holds(), x, baseline, fitted);
        x += fitted * 1.6;
        for (EquationLine.Part part : truth.line().parts()) {
            x = draw(canvas, part, x, baseline, fitted);
        }
    }

    private static double draw(Canvas canvas, EquationLine.Part part, double x, double baseline, double letters) {
        Formula formula = Formula.of(part.latex());
        formula.draw(canvas.g(), x, baseline, letters, canvas.theme().color(part.ink()));
        if (part.value().isPresent()) {
            canvas.ink(part.ink());
            canvas.g().setFont(canvas.font(letters / canvas.size().letter()));
            canvas.write(part.value().get(), x + formula.width(letters) + letters * 0.3, baseline, 0);
        }
        return x + width(canvas, part, letters) + letters * 0.35;
    }

    private static double width(Canvas canvas, EquationLine.Part part, double letters) {
        double formula = part.latex().isEmpty() ? 0 : Formula.of(part.latex()).width(letters);
        return formula
                + part.value()
                        .map(words -> letters * 0.3
                                + canvas.textWidth(
                                        words,
                                        canvas.font(letters / canvas.size().letter())))
                        .orElse(0.0);
    }

    private static void mark(Canvas canvas, boolean holds, double x, double baseline, double letters) {
        Path2D path = new Path2D.Double();
        if (holds) {
            path.moveTo(x, baseline - letters * 0.35);
            path.lineTo(x + letters * 0.3, baseline);
            path.lineTo(x + letters * 0.9, baseline - letters * 0.75);
        } else {
            path.moveTo(x, baseline - letters * 0.75);
            path.lineTo(x + letters * 0.75, baseline);
            path.moveTo(x + letters * 0.75, baseline - letters * 0.75);
            path.lineTo(x, baseline);
        }
        canvas.draw(path, holds ? Ink.GREEN : Ink.RED, 2.4);
    }
}
