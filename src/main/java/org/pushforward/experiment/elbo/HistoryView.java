package org.pushforward.experiment.elbo;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.pushforward.experiment.View;
import org.pushforward.model.elbo.Decomposition;
import org.pushforward.model.elbo.ElboSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** log p(x) and the ELBO over the steps since the last new start, the gap between them green; the present values are dots at the end. */
final class HistoryView implements View<ElboSnapshot> {
    private static final double FEWEST_STEPS = 50;
    private static final double PART_FOR_CURVES = 0.74;

    private record Lines(double[] steps, double[] logP, double[] elbo) {}

    @Override
    public String id() {
        return "history";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<ElboSnapshot> frame, Canvas canvas) {
        Lines lines = lines(frame);
        // the right quarter is left free for the curves' names
        long since = Math.min(frame.snapshot().since(), frame.step());
        double length = Math.max(FEWEST_STEPS, frame.step() - since) / PART_FOR_CURVES;
        Range x = Range.of(since, since + length);
        Axes axes = Axes.in(canvas.size(), x, range(lines));
        AxesPainter.paint(
                canvas,
                axes,
                canvas.text().get(ElboExperiment.ID + ".view.history"),
                canvas.text().get(ElboExperiment.ID + ".axis.step"),
                canvas.text().get(ElboExperiment.ID + ".axis.nats"));
        axes.inside(canvas, () -> {
            gap(canvas, axes, lines);
            canvas.draw(axes.line(lines.steps, lines.logP), Ink.BLUE, 2.2);
            canvas.draw(axes.line(lines.steps, lines.elbo), Ink.RED, 2.2);
        });
        names(canvas, axes, lines);
    }

    private static void names(Canvas canvas, Axes axes, Lines lines) {
        int last = lines.steps.length - 1;
        double x = axes.toPixelX(lines.steps[last]);
        double blue = axes.toPixelY(lines.logP[last]);
        double red = axes.toPixelY(lines.elbo[last]);
        double line = canvas.size().scaled(15);
        // the names keep a line's distance when the curves meet
        double push = Math.max(0, line - (red - blue)) / 2;
        canvas.draw(new Line2D.Double(x, blue, x, red), Ink.GREEN, 2);
        dot(canvas, x, blue, Ink.BLUE);
        dot(canvas, x, red, Ink.RED);
        name(canvas, "log p(x)", x, blue - push, Ink.BLUE);
        name(canvas, "ELBO", x, red + push, Ink.RED);
        if (red - blue > 2 * line) {
            name(canvas, "KL", x, (blue + red) / 2, Ink.GREEN);
        }
    }

    private static void name(Canvas canvas, String words, double x, double y, Ink ink) {
        canvas.g().setFont(canvas.bold(0.88));
        canvas.ink(ink);
        canvas.write(words, x + canvas.size().scaled(9), y + canvas.size().scaled(4), 0);
    }

    /** The recorded curves, and the present values as their last point. */
    private static Lines lines(Frame<ElboSnapshot> frame) {
        Decomposition now = frame.snapshot().terms();
        int first = 0;
        while (first < frame.curves().points()
                && frame.curves().steps()[first] <= frame.snapshot().since()) {
            first++;
        }
        int n = frame.curves().points() - first;
        double[] steps = new double[n + 1];
        double[] logP = new double[n + 1];
        double[] elbo = new double[n + 1];
        for (int i = 0; i < n; i++) {
            steps[i] = frame.curves().steps()[first + i];
            logP[i] = frame.curves().values()[0][first + i];
            elbo[i] = frame.curves().values()[1][first + i];
        }
        steps[n] = frame.step();
        logP[n] = now.logP();
        elbo[n] = now.elbo();
        return new Lines(steps, logP, elbo);
    }

    private static Range range(Lines lines) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.steps.length; i++) {
            low = Math.min(low, Math.min(lines.elbo[i], lines.logP[i]));
            high = Math.max(high, Math.max(lines.logP[i], lines.elbo[i]));
        }
        double spare = Math.max(0.5, 0.12 * (high - low));
        return Range.of(low - spare, high + spare);
    }

    private static void gap(Canvas canvas, Axes axes, Lines lines) {
        Path2D path = axes.line(lines.steps, lines.logP);
        for (int i = lines.steps.length - 1; i >= 0; i--) {
            path.lineTo(axes.toPixelX(lines.steps[i]), axes.toPixelY(lines.elbo[i]));
        }
        path.closePath();
        canvas.fill(path, Ink.GREEN, 0.25);
    }

    private static void dot(Canvas canvas, double x, double y, Ink ink) {
        double r = canvas.size().scaled(4);
        canvas.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), ink, 1);
    }
}
