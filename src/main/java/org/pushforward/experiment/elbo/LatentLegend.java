package org.pushforward.experiment.elbo;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.formula.Formula;

/** Names the four curves over z: a stroke, the formula, and the word below it. */
final class LatentLegend {
    private record Entry(Ink ink, String latex, String word) {}

    private static final Entry[] ENTRIES = {
        new Entry(Ink.PURPLE, "p(z)", "prior"),
        new Entry(Ink.ORANGE, "p_\\theta(x|z)", "likelihood"),
        new Entry(Ink.GREEN, "p_\\theta(z|x)", "posterior"),
        new Entry(Ink.RED, "q(z|x)", "q"),
    };

    private LatentLegend() {}

    static void paint(Canvas canvas, Rectangle2D strip) {
        double line = Math.min(canvas.size().scaled(44), strip.getHeight() / ENTRIES.length);
        double y = strip.getY();
        for (Entry entry : ENTRIES) {
            paint(canvas, entry, strip.getX() + canvas.size().scaled(4), y + line * 0.42);
            y += line;
        }
    }

    private static void paint(Canvas canvas, Entry entry, double x, double baseline) {
        double unit = canvas.size().scaled(1);
        Line2D stroke = new Line2D.Double(x, baseline - 4 * unit, x + 16 * unit, baseline - 4 * unit);
        if (entry.ink() == Ink.ORANGE) {
            canvas.ink(entry.ink());
            canvas.dashed(1.8);
            canvas.g().draw(stroke);
        } else {
            canvas.draw(stroke, entry.ink(), 2.4);
        }
        Formula.of(entry.latex())
                .draw(
                        canvas.g(),
                        x + 22 * unit,
                        baseline,
                        13 * unit,
                        canvas.theme().color(entry.ink()));
        canvas.ink(Ink.MUTED);
        Font font = canvas.font(0.8);
        canvas.g().setFont(font);
        canvas.write(
                canvas.text().get(ElboExperiment.ID + ".legend." + entry.word()),
                x + 22 * unit,
                baseline + 16 * unit,
                0);
    }
}
