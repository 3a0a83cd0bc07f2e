package org.pushforward.experiment.elbo;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.model.elbo.Decomposition;
import org.pushforward.model.elbo.ElboSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/**
 * The evidence as a blue bar, beside it the same height cut in red (ELBO) and green (what the bound misses); then the
 * ELBO as what is left of the orange reconstruction after the purple price is hung from its top. Logarithms are mostly
 * negative, so all bars stand on one floor below them.
 */
final class BarsView implements View<ElboSnapshot> {
    private static final int COLUMNS = 4;
    private static final double BAR = 0.66;

    private record Bar(String name, Ink ink, int line) {}

    @Override
    public String id() {
        return "bars";
    }

    @Override
    public void paint(Frame<ElboSnapshot> frame, Canvas canvas) {
        Decomposition t = frame.snapshot().terms();
        Axes axes = axes(t, canvas);
        AxesPainter.paintLevels(
                canvas,
                axes,
                canvas.text().get(ElboExperiment.ID + ".view.bars"),
                canvas.text().get(ElboExperiment.ID + ".axis.nats"));
        double floor = axes.y().min();
        bar(canvas, axes, 0, floor, t.logP(), Ink.BLUE);
        bar(canvas, axes, 1, floor, t.elbo(), Ink.RED);
        bar(canvas, axes, 1, t.elbo(), t.logP(), Ink.GREEN);
        bar(canvas, axes, 2, floor, t.reconstruction(), Ink.ORANGE);
        bar(canvas, axes, 3, t.elbo(), t.reconstruction(), Ink.PURPLE);
        level(canvas, axes, t.logP(), 0, 1, Ink.BLUE);
        level(canvas, axes, t.elbo(), 1, 3, Ink.RED);
        level(canvas, axes, t.reconstruction(), 2, 3, Ink.ORANGE);
        values(canvas, axes, t);
        names(canvas, axes);
    }

    private static Axes axes(Decomposition t, Canvas canvas) {
        var size = canvas.size();
        double left = size.scaled(50);
        double top = size.scaled(28);
        Rectangle2D area = new Rectangle2D.Double(
                left,
                top,
                Math.max(1, size.width() - left - size.scaled(10)),
                Math.max(1, size.height() - top - size.scaled(38)));
        return new Axes(area, Range.of(0, COLUMNS), Floor.range(t));
    }

    private static void bar(Canvas canvas, Axes axes, int column, double from, double to, Ink ink) {
        double edge = (1 - BAR) / 2;
        Rectangle2D box = axes.box(column + edge, from, column + 1 - edge, to);
        canvas.fill(box, ink, 0.75);
        canvas.draw(box, ink, 1.2);
    }

    /** A line from one column's bar to another's: these two are equally high. */
    private static void level(Canvas canvas, Axes axes, double value, int from, int to, Ink ink) {
        double edge = (1 - BAR) / 2;
        double y = axes.toPixelY(value);
        canvas.ink(ink);
        canvas.dashed(1.2);
        canvas.g().draw(new Line2D.Double(axes.toPixelX(from + edge), y, axes.toPixelX(to + 1 - edge), y));
    }

    private static void values(Canvas canvas, Axes axes, Decomposition t) {
        Font font = canvas.bold(0.82);
        canvas.g().setFont(font);
        double gap = canvas.size().scaled(5);
        double line = canvas.size().scaled(12);
        value(canvas, axes, 0, t.logP(), axes.toPixelY(t.logP()) - gap, Ink.BLUE);
        value(canvas, axes, 1, t.klPosterior(), axes.toPixelY(t.logP()) - gap, Ink.GREEN);
        value(canvas, axes, 2, t.reconstruction(), axes.toPixelY(t.reconstruction()) - gap, Ink.ORANGE);
        value(canvas, axes, 3, -t.klPrior(), axes.toPixelY(t.elbo()) + gap + line, Ink.PURPLE);
        double inside = axes.toPixelY(t.elbo()) + gap + line;
        canvas.ink(Ink.PANEL);
        canvas.write(shorter(t.elbo()), axes.toPixelX(1.5), inside, 0.5);
    }

    private static void value(Canvas canvas, Axes axes, int column, double value, double y, Ink ink) {
        canvas.ink(ink);
        canvas.write(shorter(value), axes.toPixelX(column + 0.5), y, 0.5);
    }

    private static String shorter(double value) {
        return Numbers.format(value, Math.abs(value) < 100 ? "%.2f" : "%.0f");
    }

    private static void names(Canvas canvas, Axes axes) {
        name(canvas, axes, 0, new Bar("log-p", Ink.BLUE, 0));
        name(canvas, axes, 1, new Bar("elbo", Ink.RED, 0));
        name(canvas, axes, 1, new Bar("kl", Ink.GREEN, 1));
        name(canvas, axes, 2, new Bar("reconstruction", Ink.ORANGE, 0));
        name(canvas, axes, 3, new Bar("price", Ink.PURPLE, 0));
    }

    /** A name below its bar, a bar in the text beginning a new line. */
    private static void name(Canvas canvas, Axes axes, int column, Bar bar) {
        canvas.g().setFont(canvas.font(0.8));
        canvas.ink(bar.ink);
        double y = axes.area().getMaxY() + canvas.size().scaled(15);
        String[] lines =
                canvas.text().get(ElboExperiment.ID + ".bar." + bar.name).split("\\|");
        for (int i = 0; i < lines.length; i++) {
            canvas.write(
                    lines[i], axes.toPixelX(column + 0.5), y + canvas.size().scaled(13) * (i + bar.line), 0.5);
        }
    }
}
