package org.pushforward.experiment.gan.digits;

import java.util.Arrays;
import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.model.gan.digits.Loss;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Legend;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** How D's scores of real and of generated images are spread, and how hard a score pushes G. */
final class ScoresView implements View<DigitsGanSnapshot> {
    private static final int BINS = 20;
    /** The greatest push of the logistic losses is 1; the room above is the legend's. */
    private static final double HEADROOM = 1.55;
    /** Height of the highest bar beside that push. */
    private static final double HIGHEST = 0.85;

    @Override
    public String id() {
        return "scores";
    }

    @Override
    public void paint(Frame<DigitsGanSnapshot> frame, Canvas canvas) {
        DigitsGanSnapshot now = frame.snapshot();
        // least squares has scores without bounds around 0 and 1
        boolean squares = now.loss() == Loss.LEAST_SQUARES;
        Range scores = squares ? Range.of(-0.5, 1.5) : Range.of(0, 1);
        Axes axes = Axes.in(canvas.size(), scores, Range.of(0, HEADROOM));
        AxesPainter.paint(
                canvas,
                axes,
                canvas.text().get("gan-mnist.view.scores"),
                "D",
                canvas.text().get("gan-mnist.legend.push"));
        double[] real = shares(now.realScores(), scores);
        double[] fake = shares(now.fakeScores(), scores);
        double unit = HIGHEST / Math.max(highest(real), highest(fake));
        axes.inside(canvas, () -> {
            bars(canvas, axes, scaled(real, unit), Ink.BLUE);
            bars(canvas, axes, scaled(fake, unit), Ink.GREEN);
            canvas.draw(axes.graph(score -> now.loss().push(score)), Ink.ORANGE, 1.8);
        });
        Legend.paint(
                canvas,
                axes,
                List.of(
                        new Legend.Entry(canvas.text().get("gan-mnist.legend.real"), Ink.BLUE),
                        new Legend.Entry(canvas.text().get("gan-mnist.legend.fake"), Ink.GREEN),
                        new Legend.Entry(canvas.text().get("gan-mnist.legend.push"), Ink.ORANGE)));
    }

    /** Of each bin; what lies outside is counted to the nearest. */
    private static double[] shares(double[] scores, Range range) {
        double[] shares = new double[BINS];
        for (double score : scores) {
            double place = (score - range.min()) / range.length() * BINS;
            int bin = (int) Math.max(0, Math.min(BINS - 1, Double.isNaN(place) ? 0 : place));
            shares[bin] += 1.0 / scores.length;
        }
        return shares;
    }

    private static double highest(double[] shares) {
        return Arrays.stream(shares).max().orElse(1);
    }

    private static double[] scaled(double[] shares, double unit) {
        return Arrays.stream(shares).map(share -> unit * share).toArray();
    }

    private static void bars(Canvas canvas, Axes axes, double[] shares, Ink ink) {
        double width = axes.x().length() / BINS;
        for (int b = 0; b < BINS; b++) {
            if (shares[b] > 0) {
                double left = axes.x().min() + b * width;
                canvas.fill(axes.box(left, 0, left + width, shares[b]), ink, 0.45);
                canvas.draw(axes.segment(left, shares[b], left + width, shares[b]), ink, 1.4);
            }
        }
    }
}
