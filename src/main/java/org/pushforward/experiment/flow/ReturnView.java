package org.pushforward.experiment.flow;

import java.util.Arrays;
import org.pushforward.experiment.View;
import org.pushforward.model.flow.TransportSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** How far A's points come back from where they were, after the way to B and back: counts over powers of ten. */
final class ReturnView implements View<TransportSnapshot> {
    private static final double LEAST = -9;
    private static final double MOST = 0;
    private static final int BINS = 45;

    @Override
    public String id() {
        return "return";
    }

    @Override
    public void paint(Frame<TransportSnapshot> frame, Canvas canvas) {
        double[] errors = frame.snapshot().cloud().errors();
        double[] counts = counts(errors);
        double most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        Axes axes = Axes.in(canvas.size(), Range.of(LEAST, MOST), Range.of(0, 1.1 * most));
        String greatest = Numbers.format(Arrays.stream(errors).max().orElse(0), "%.1e");
        AxesPainter.paintBare(
                canvas,
                axes,
                canvas.text().get(TransportExperiment.ID + ".view.return.title", greatest),
                canvas.text().get(TransportExperiment.ID + ".axis.error"));
        double width = (MOST - LEAST) / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double x = LEAST + bin * width;
            canvas.fill(axes.box(x, 0, x + width, counts[bin]), FlowInks.FLOW, 0.7);
        }
        point(canvas, axes, frame.snapshot().point().errors()[0]);
    }

    /** Points that come back exactly are counted at the left end. */
    private static double[] counts(double[] errors) {
        double[] counts = new double[BINS];
        for (double error : errors) {
            if (Double.isFinite(error)) {
                counts[bin(error)]++;
            }
        }
        return counts;
    }

    private static int bin(double error) {
        double place = (Math.log10(Math.max(error, 1e-300)) - LEAST) / (MOST - LEAST) * BINS;
        return (int) Math.max(0, Math.min(BINS - 1, Math.floor(place)));
    }

    private static void point(Canvas canvas, Axes axes, double error) {
        double x = LEAST + (bin(error) + 0.5) * (MOST - LEAST) / BINS;
        canvas.ink(FlowInks.POINT);
        canvas.dashed(1.6);
        canvas.g().draw(axes.segment(x, axes.y().min(), x, axes.y().max()));
    }
}
