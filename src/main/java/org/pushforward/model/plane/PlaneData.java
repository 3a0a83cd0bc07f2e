package org.pushforward.model.plane;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pushforward.data.Csv;
import org.pushforward.data.DataException;
import org.pushforward.data.DataSet;
import org.pushforward.data.Points;
import org.pushforward.prob.Rng;

/**
 * Points of the plane as a model learns them: minibatches in the networks' own unit, points kept aside for judging, and
 * the density where it is known.
 *
 * <p>The networks see u = (x - mean)/deviation in each coordinate, so that one learning rate serves data of any scale;
 * log p(x) = log p(u) - {@link #logScale}. Of a known density fresh points are drawn without end. Of a person's own
 * points every seventh is kept aside after a shuffle that is always the same.
 */
public final class PlaneData {
    private static final int EVERY = 7;
    private static final int TEST = 5_000;
    private static final int MEASURED = 20_000;
    private static final int SHOWN = 1_500;
    private static final int CELLS = 96;
    private static final double MARGIN = 0.12;

    private final DataSet whole;
    private final DataSet train;
    private final float[] test;
    private final float[] shown;
    private final double[] mean = new double[2];
    private final double[] deviation = new double[2];
    private final PlaneWindow window;
    private PlaneField density;
    private OptionalDouble testLogProb;

    /** @throws DataException if the data are not in the plane */
    public PlaneData(DataSet set) {
        if (set.dims() != 2) {
            throw new IllegalArgumentException("'" + set.id() + "' has " + set.dims() + " dimensions, not 2");
        }
        whole = set;
        Rng rng = new Rng(0);
        if (set instanceof Csv csv) {
            int[] order = shuffled(csv.points().rows(), rng.named("hold-out"));
            train = new Csv(csv.id(), chosen(csv.points(), order, false));
            test = chosen(csv.points(), order, true).values();
            shown = Arrays.copyOf(
                    csv.points().values(), 2 * Math.min(SHOWN, csv.points().rows()));
        } else {
            train = set;
            test = set.sample(rng.named("test"), TEST);
            shown = set.sample(rng.named("shown"), SHOWN);
        }
        float[] measured = set instanceof Csv csv ? csv.points().values() : set.sample(rng.named("scale"), MEASURED);
        Points points = new Points(measured, measured.length / 2, 2);
        for (int j = 0; j < 2; j++) {
            mean[j] = points.mean(j);
            deviation[j] = points.deviation(j);
        }
        window = PlaneWindow.around(set instanceof Csv ? measured : shown, MARGIN);
    }

    private static int[] shuffled(int n, Rng rng) {
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        rng.shuffle(order);
        return order;
    }

    private static Points chosen(Points all, int[] order, boolean aside) {
        float[] values = new float[2 * order.length];
        int n = 0;
        for (int i = 0; i < order.length; i++) {
            if ((i % EVERY == 0) == aside) {
                values[2 * n] = all.at(order[i], 0);
                values[2 * n++ + 1] = all.at(order[i], 1);
            }
        }
        return new Points(Arrays.copyOf(values, 2 * n), n, 2);
    }

    /** Fills with points to learn from, in the networks' unit; [n * 2]. */
    public void sample(Rng rng, float[] u) {
        train.sample(rng, u);
        for (int i = 0; i < u.length; i++) {
            u[i] = (float) toUnit(u[i], i % 2);
        }
    }

    /** Coordinate j, 0 or 1, in the networks' unit. */
    public double toUnit(double x, int j) {
        return (x - mean[j]) / deviation[j];
    }

    /** Coordinate j, 0 or 1, in the data's unit. */
    public double fromUnit(double u, int j) {
        return mean[j] + deviation[j] * u;
    }

    /** Takes points from the data's unit to the networks', in place; [n * 2]. */
    public float[] toUnit(float[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) toUnit(x[i], i % 2);
        }
        return x;
    }

    /** Takes points from the networks' unit to the data's, in place; [n * 2]. */
    public float[] fromUnit(float[] u) {
        for (int i = 0; i < u.length; i++) {
            u[i] = (float) fromUnit(u[i], i % 2);
        }
        return u;
    }

    /** log |dx/du| in nats. */
    public double logScale() {
        return Math.log(deviation[0]) + Math.log(deviation[1]);
    }

    /** The set itself, nothing kept aside. */
    public DataSet whole() {
        return whole;
    }

    /** Points kept aside, in the data's unit; nobody writes them; [n * 2]. */
    public float[] test() {
        return test;
    }

    /** Some points for the picture, in the data's unit; nobody writes them; [n * 2]. */
    public float[] shown() {
        return shown;
    }

    /** What the picture shows. */
    public PlaneWindow window() {
        return window;
    }

    /** p(x) over the window, if it is known; the same object every time. */
    public Optional<PlaneField> density() {
        if (density == null && whole.logProb(mean).isPresent()) {
            density = PlaneField.of(
                    window, CELLS, (x, y) -> Math.exp(whole.logProb(x, y).orElseThrow()));
        }
        return Optional.ofNullable(density);
    }

    /** log p(x) in nats, where it is known. */
    public OptionalDouble logProb(double x, double y) {
        return whole.logProb(x, y);
    }

    /** The mean of log p over the points kept aside, in nats, where p is known; computed once. */
    public OptionalDouble testLogProb() {
        if (testLogProb == null) {
            testLogProb = meanLogProb(test);
        }
        return testLogProb;
    }

    /** The mean of log p over points in the data's unit, [n * 2], in nats, where p is known. */
    public OptionalDouble meanLogProb(float[] points) {
        double sum = 0;
        boolean known = logProb(points[0], points[1]).isPresent();
        for (int i = 0; known && i < points.length; i += 2) {
            sum += logProb(points[i], points[i + 1]).orElseThrow();
        }
        return known ? OptionalDouble.of(2 * sum / points.length) : OptionalDouble.empty();
    }

    /** -E log p(x) in nats, where it is known. */
    public OptionalDouble entropy() {
        return whole.entropy();
    }
}
