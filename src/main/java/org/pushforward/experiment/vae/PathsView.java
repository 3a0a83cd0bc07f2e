package org.pushforward.experiment.vae;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.pushforward.experiment.View;
import org.pushforward.model.vae.PlaneVaeSnapshot;
import org.pushforward.model.vae.PlaneVaeSnapshot.Estimators;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** The gradient's path with and without z = m + σ ε, and what single draws of the two estimators give, on one axis. */
final class PathsView implements View<PlaneVaeSnapshot> {
    static final Ink PATHWISE = Ink.ORANGE;
    static final Ink SCORE = Ink.SKY;

    private static final int BINS = 61;
    private static final double SHOWN = 0.98;
    /** Share of the width that the paths have. */
    private static final double PATHS = 0.46;

    @Override
    public String id() {
        return "paths";
    }

    @Override
    public void paint(Frame<PlaneVaeSnapshot> frame, Canvas canvas) {
        Estimators now = frame.snapshot().estimators();
        Size size = canvas.size();
        title(canvas, now.varianceRatio());
        double top = size.scaled(28);
        double height = Math.max(1, size.height() - top - size.scaled(36)) / 2;
        double width = PATHS * size.width();
        new GradientPaths(canvas, new Rectangle2D.Double(size.scaled(6), top, width, height)).through(PATHWISE);
        new GradientPaths(canvas, new Rectangle2D.Double(size.scaled(6), top + height, width, height)).around(SCORE);
        Range range = range(now);
        double left = width + size.scaled(14);
        for (int row = 0; row < 2; row++) {
            Rectangle2D place = new Rectangle2D.Double(
                    left,
                    top + row * height + size.scaled(18),
                    Math.max(1, size.width() - left - size.scaled(12)),
                    Math.max(1, height - size.scaled(24)));
            Axes axes = new Axes(place, range, Range.of(0, 1));
            histogram(canvas, axes, row == 0 ? now.pathwise() : now.score(), row == 0 ? PATHWISE : SCORE);
            words(canvas, axes, now, row == 0 ? now.pathwise() : now.score());
        }
    }

    private static void title(Canvas canvas, double ratio) {
        String times = Numbers.format(ratio, ratio < 10 ? "%.1f" : ratio < 1e5 ? "%.0f" : "%.0e");
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.bold(1));
        canvas.write(
                canvas.text().get(PlaneVaeExperiment.ID + ".view.paths.title", times),
                canvas.size().scaled(12),
                canvas.size().scaled(19),
                0);
    }

    /** Holds 98 of a hundred draws of the wider estimator, and both means. */
    private static Range range(Estimators now) {
        double[] sizes = new double[now.score().length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.max(Math.abs(now.score()[i]), Math.abs(now.pathwise()[i]));
        }
        Arrays.sort(sizes);
        double end = Math.max(1e-3, sizes[(int) (SHOWN * (sizes.length - 1))]);
        return Range.of(-end, end);
    }

    /** The lower one has the values for both. */
    private static void histogram(Canvas canvas, Axes axes, float[] draws, Ink ink) {
        double[] counts = counts(draws, axes.x());
        double most = Arrays.stream(counts).max().orElse(1);
        double width = axes.x().length() / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double x = axes.x().min() + bin * width;
            canvas.fill(axes.box(x, 0, x + width, 0.94 * counts[bin] / Math.max(1, most)), ink, 0.75);
        }
        Rectangle2D area = axes.area();
        if (ink == PATHWISE) {
            canvas.draw(new Line2D.Double(area.getX(), area.getMaxY(), area.getMaxX(), area.getMaxY()), Ink.LINE, 1);
        } else {
            AxesPainter.paintBare(canvas, axes, "", canvas.text().get(PlaneVaeExperiment.ID + ".axis.gradient"));
        }
    }

    private static double[] counts(float[] draws, Range range) {
        double[] counts = new double[BINS];
        for (float draw : draws) {
            int bin = (int) Math.floor((draw - range.min()) / range.length() * BINS);
            if (bin >= 0 && bin < BINS) {
                counts[bin]++;
            }
        }
        return counts;
    }

    /** The mean as a dashed line, and in words. */
    private static void words(Canvas canvas, Axes axes, Estimators now, float[] draws) {
        double at = axes.toPixelX(axes.x().clamp(now.mean(draws)));
        canvas.ink(Ink.TEXT);
        canvas.dashed(1.4);
        canvas.g()
                .draw(new Line2D.Double(at, axes.area().getY(), at, axes.area().getMaxY()));
        double error = now.deviation(draws) / Math.sqrt(draws.length);
        String mean = Numbers.format(now.mean(draws), "%.2f") + " ± " + Numbers.format(error, "%.2f");
        String words = canvas.text()
                .get(PlaneVaeExperiment.ID + ".estimate", mean, Numbers.format(now.deviation(draws), "%.2f"));
        canvas.g().setFont(canvas.font(0.88));
        canvas.ink(Ink.TEXT);
        canvas.write(
                words, axes.area().getX(), axes.area().getY() - canvas.size().scaled(5), 0);
    }
}
