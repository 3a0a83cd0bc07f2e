package org.pushforward.model.change;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.pushforward.prob.Distribution;
import org.pushforward.prob.Rng;

/**
 * Samples on their way: a batch of z is drawn, is in flight for some steps, is pushed through the map and lands. The z of
 * those that landed are kept, so that a new map carries the same ones; of very many the oldest go.
 */
final class SampleStream {
    /** Steps that a batch is in flight. */
    static final int FLIGHT = 36;

    private static final int MOST = 10_000;
    private static final int FIRST = 400;
    private static final int DOTS_OF_A_BATCH = 3;

    private final Rng rng;
    private final Deque<double[]> flights = new ArrayDeque<>();
    private double[] landed = new double[0];
    private double[] carried = new double[0];
    private long count;

    SampleStream(Rng rng) {
        this.rng = rng;
    }

    /** Begins with some that have landed and some in flight, so that there is something to see. */
    void begin(Pushforward f, int batch) {
        flights.clear();
        landed = new double[0];
        count = 0;
        land(f, draws(f.base(), FIRST));
        for (int i = 0; i < FLIGHT; i++) {
            launch(f.base(), batch);
        }
    }

    void launch(Distribution base, int batch) {
        flights.addLast(draws(base, batch));
    }

    private double[] draws(Distribution base, int n) {
        double[] z = new double[n];
        Arrays.setAll(z, i -> base.sample(rng));
        return z;
    }

    /** The batch that has been in flight longest comes down. */
    void land(Pushforward f) {
        if (flights.size() > FLIGHT) {
            land(f, flights.removeFirst());
        }
    }

    private void land(Pushforward f, double[] z) {
        int kept = Math.min(landed.length, MOST - z.length);
        double[] all = Arrays.copyOfRange(landed, landed.length - kept, landed.length + z.length);
        double[] x = Arrays.copyOfRange(carried, carried.length - Math.min(kept, carried.length), carried.length + z.length);
        System.arraycopy(z, 0, all, kept, z.length);
        for (int i = 0; i < z.length; i++) {
            x[x.length - z.length + i] = f.forward(z[i]);
        }
        landed = all;
        carried = x;
        count += z.length;
    }

    /** The samples that have landed, carried by another map. */
    void carry(Pushforward f) {
        carried = Arrays.stream(landed).map(f::forward).toArray();
    }

    /** The z of those that landed; to be read only. */
    double[] landed() {
        return landed;
    }

    /** Their x; to be read only. */
    double[] carried() {
        return carried;
    }

    long count() {
        return count;
    }

    Sampled show(Scene scene, Pushforward f) {
        int dots = flights.stream().mapToInt(SampleStream::shown).sum();
        double[] z = new double[dots];
        double[] x = new double[dots];
        double[] progress = new double[dots];
        int at = 0;
        int age = flights.size();
        for (double[] batch : flights) {
            for (int i = 0; i < shown(batch); i++) {
                z[at] = batch[i];
                x[at] = f.forward(batch[i]);
                // dots of one batch do not fly in a row
                progress[at++] = Math.min(1, (age - 1 + (double) i / DOTS_OF_A_BATCH) / FLIGHT);
            }
            age--;
        }
        return new Sampled(
                count,
                scene.z().histogram(landed, landed.length, Scene.BINS),
                scene.x().histogram(carried, carried.length, Scene.BINS),
                new Sampled.Dots(z, x, progress));
    }

    private static int shown(double[] batch) {
        return Math.min(DOTS_OF_A_BATCH, batch.length);
    }

    byte[] rngState() {
        return rng.state();
    }

    /** All batches in flight, one after the other. */
    double[] flying() {
        return flights.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** The batches' sizes, then how many samples have landed ever. */
    long[] sizes() {
        long[] sizes = Arrays.copyOf(flights.stream().mapToLong(b -> b.length).toArray(), flights.size() + 1);
        sizes[flights.size()] = count;
        return sizes;
    }

    void restore(byte[] state, List<double[]> landedThenFlying, long[] sizes, Pushforward f) {
        rng.restore(state);
        landed = landedThenFlying.get(0).clone();
        flights.clear();
        int at = 0;
        for (int i = 0; i + 1 < sizes.length; i++) {
            flights.addLast(Arrays.copyOfRange(landedThenFlying.get(1), at, at + (int) sizes[i]));
            at += (int) sizes[i];
        }
        count = sizes[sizes.length - 1];
        carry(f);
    }
}
