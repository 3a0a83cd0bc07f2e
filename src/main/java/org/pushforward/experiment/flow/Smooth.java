package org.pushforward.experiment.flow;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pushforward.plot.Range;
import org.pushforward.training.Curves;

/** A run's curves as they are drawn: the noise of minibatches evened out, the steep beginning cut off. */
final class Smooth {
    /** The first share of the run is so steep that it would flatten the rest. */
    private static final double STEEP = 0.04;

    private Smooth() {}

    /** The steps of all points; two where there are none yet. */
    static double[] steps(Curves curves) {
        return curves.points() == 0
                ? new double[] {0, 1}
                : Arrays.stream(curves.steps()).asDoubleStream().toArray();
    }

    /** A curve's values, or a level line at {@code now} before the first step. */
    static double[] values(Curves curves, String name, double now) {
        if (curves.points() == 0) {
            return new double[] {now, now};
        }
        float[] values = curves.values()[curves.names().indexOf(name)];
        double[] copy = new double[values.length];
        Arrays.setAll(copy, i -> values[i]);
        return copy;
    }

    /** The mean over the last fortieth of the steps before each. */
    static double[] of(double[] values) {
        int window = 1 + values.length / 40;
        double[] means = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] - (i >= window ? values[i - window] : 0);
            means[i] = sum / Math.min(i + 1, window);
        }
        return means;
    }

    /** Holds all finite values of these lines but the first few. */
    static Range range(double... bounds) {
        double low = Arrays.stream(bounds).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(bounds).filter(Double::isFinite).max().orElse(1);
        return Range.of(low, Math.max(high, low + 0.05)).padded(0.08);
    }

    /** The values after the steep beginning. */
    static double[] later(double[] values) {
        int from = (int) Math.min(values.length - 1, Math.ceil(STEEP * values.length));
        return Arrays.copyOfRange(values, from, values.length);
    }

    /** The first and last place, and those with a new value: between two scores a curve stays as it was. */
    static int[] changes(double[] values) {
        return IntStream.range(0, values.length)
                .filter(i -> i == 0 || i == values.length - 1 || values[i] != values[i - 1])
                .toArray();
    }

    /** The values at some places. */
    static double[] pick(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }
}
