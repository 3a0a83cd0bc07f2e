package org.pushforward.experiment.elbo;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.model.elbo.Decomposition;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;

/** Draws the bars, their levels, values and names on axes whose x counts the columns. */
record BarsPainter(Canvas canvas, Axes axes) {
    private static final double EDGE = 0.17;

    void paint(Decomposition t) {
        double floor = axes.y().min();
        bar(0, floor, t.logP(), Ink.BLUE);
        bar(1, floor, t.elbo(), Ink.RED);
        bar(1, t.elbo(), t.logP(), Ink.GREEN);
        bar(2, floor, t.reconstruction(), Ink.ORANGE);
        bar(3, t.elbo(), t.reconstruction(), Ink.PURPLE);
        level(t.logP(), 0, 1, Ink.BLUE);
        level(t.elbo(), 1, 3, Ink.RED);
        level(t.reconstruction(), 2, 3, Ink.ORANGE);
        values(t);
        name(0, "log-p", Ink.BLUE, 0);
        name(1, "elbo", Ink.RED, 0);
        name(1, "kl", Ink.GREEN, 1);
        name(2, "reconstruction", Ink.ORANGE, 0);
        name(3, "price", Ink.PURPLE, 0);
    }

    private void bar(int column, double from, double to, Ink ink) {
        Rectangle2D box = axes.box(column + EDGE, from, column + 1 - EDGE, to);
        canvas.fill(box, ink, 0.75);
        canvas.draw(box, ink, 1.2);
    }

    /** A line from one column's bar to another's: these two are equally high. */
    private void level(double value, int from, int to, Ink ink) {
        double y = axes.toPixelY(value);
        canvas.ink(ink);
        canvas.dashed(1.2);
        canvas.g().draw(new Line2D.Double(axes.toPixelX(from + EDGE), y, axes.toPixelX(to + 1 - EDGE), y));
    }

    private void values(Decomposition t) {
        canvas.g().setFont(canvas.bold(0.82));
        double above = -canvas.size().scaled(5);
        double below = canvas.size().scaled(17);
        value(0, t.logP(), axes.toPixelY(t.logP()) + above, Ink.BLUE);
        value(1, t.klPosterior(), axes.toPixelY(t.logP()) + above, Ink.GREEN);
        value(1, t.elbo(), axes.toPixelY(t.elbo()) + below, Ink.PANEL);
        value(2, t.reconstruction(), axes.toPixelY(t.reconstruction()) + above, Ink.ORANGE);
        value(3, -t.klPrior(), axes.toPixelY(t.elbo()) + below, Ink.PURPLE);
    }

    private void value(int column, double value, double y, Ink ink) {
        canvas.ink(ink);
        String words = Numbers.format(value, Math.abs(value) < 100 ? "%.2f" : "%.0f");
        canvas.write(words, axes.toPixelX(column + 0.5), y, 0.5);
    }

    /** A name below its bar from the given line on, a vertical stroke in the text beginning a new line. */
    private void name(int column, String name, Ink ink, int line) {
        canvas.g().setFont(canvas.font(0.8));
        canvas.ink(ink);
        double y = axes.area().getMaxY() + canvas.size().scaled(15);
        String[] lines = canvas.text().get(ElboExperiment.ID + ".bar." + name).split("\\|");
        for (int i = 0; i < lines.length; i++) {
            canvas.write(
                    lines[i], axes.toPixelX(column + 0.5), y + canvas.size().scaled(13) * (i + line), 0.5);
        }
    }
}
