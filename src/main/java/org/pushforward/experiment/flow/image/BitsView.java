package org.pushforward.experiment.flow.image;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pushforward.experiment.View;
import org.pushforward.model.flow.image.FlowReading;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Legend;
import org.pushforward.plot.Range;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** Bits per dimension over the steps, of minibatches and of test images. */
final class BitsView implements View<ImageFlowSnapshot> {
    /** The first share of the run is so steep that it would flatten the rest. */
    private static final double STEEP = 0.03;

    private final String words;

    BitsView(String words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "bits";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<ImageFlowSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        FlowReading now = frame.snapshot().reading();
        double[] steps = curves.points() == 0
                ? new double[] {0, 1}
                : Arrays.stream(curves.steps()).asDoubleStream().toArray();
        double[] train = values(curves, "train_bits_per_dim", now.trainBits());
        double[] test = values(curves, "test_bits_per_dim", now.testBits());
        int[] looked = looked(test);
        double[] at = IntStream.of(looked).mapToDouble(i -> steps[i]).toArray();
        double[] bits = IntStream.of(looked).mapToDouble(i -> test[i]).toArray();
        Axes axes = Axes.in(canvas.size(), Range.of(0, Math.max(10, steps[steps.length - 1])), heights(train, test));
        String title = canvas.text().get(words + ".view.bits");
        AxesPainter.paint(canvas, axes, title, canvas.text().get(words + ".axis.step"), "");
        axes.inside(canvas, () -> {
            canvas.ink(ImageFlowStage.LIKELIHOOD, 0.25);
            canvas.stroke(0.8);
            canvas.g().draw(axes.line(steps, train));
            canvas.draw(axes.line(steps, smooth(train)), ImageFlowStage.LIKELIHOOD, 1.6);
            canvas.draw(axes.line(at, bits), Ink.TEXT, 1.8);
        });
        Legend.paintAbove(
                canvas,
                axes,
                title,
                axes.area().getMaxX(),
                List.of(
                        new Legend.Entry(canvas.text().get(words + ".legend.train"), ImageFlowStage.LIKELIHOOD),
                        new Legend.Entry(canvas.text().get(words + ".legend.test"), Ink.TEXT)));
    }

    /** The curve, or before the first step a level line at the present value. */
    private static double[] values(Curves curves, String name, double now) {
        int index = curves.names().indexOf(name);
        if (curves.points() == 0 || index < 0) {
            return new double[] {now, now};
        }
        double[] values = new double[curves.points()];
        for (int i = 0; i < values.length; i++) {
            values[i] = curves.values()[index][i];
        }
        return values;
    }

    /** The points at which test images were looked at anew, and the last one. */
    private static int[] looked(double[] test) {
        return IntStream.range(0, test.length)
                .filter(i -> i == 0 || i == test.length - 1 || test[i] != test[i - 1])
                .toArray();
    }

    /** The mean over the last fortieth of the steps before each. */
    private static double[] smooth(double[] values) {
        int window = 1 + values.length / 40;
        double[] means = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] - (i >= window ? values[i - window] : 0);
            means[i] = sum / Math.min(i + 1, window);
        }
        return means;
    }

    private static Range heights(double[] train, double[] test) {
        int from = (int) Math.min(train.length - 1, Math.ceil(STEEP * train.length));
        double low = Math.min(least(train, from), least(test, from));
        double high = Math.max(greatest(train, from), greatest(test, from));
        return Range.of(low, Math.max(high, low + 0.05)).padded(0.08);
    }

    private static double least(double[] values, int from) {
        return Arrays.stream(values, from, values.length)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
    }

    private static double greatest(double[] values, int from) {
        return Arrays.stream(values, from, values.length)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
    }
}
