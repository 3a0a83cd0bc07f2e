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

    private static final int MOST = 6_000;
    private static final int FIRST = 500;
    private static final int DOTS_OF_A_BATCH = 3;

    private final Rng rng;
    private final Deque<Batch> flights = new ArrayDeque<>();
    private double[] landed = new double[0];
    private double[] carried = new double[0];
    private long count;

    /** Samples drawn in one step and where the present map carries them; shape [n] both. */
    private record Batch(double[] z, double[] x) {
        static Batch of(double[] z, Pushforward f) {
            return new Batch(z, Arrays.stream(z).map(f::forward).toArray());
        }

        /** Few enough to be seen one by one. */
        int shown() {
            return Math.min(DOTS_OF_A_BATCH, z.length);
        }
    }

    SampleStream(Rng rng) {
        this.rng = rng;
    }

    /** Begins with some that have landed and some in flight, so that there is something to see. */
    void begin(Pushforward f, int batch) {
        flights.clear();
        landed = new double[0];
        carried = new double[0];
        count = 0;
        keep(Batch.of(draws(f.base(), FIRST), f));
        for (int i = 0; i < FLIGHT; i++) {
            launch(f, batch);
        }
    }

    void launch(Pushforward f, int batch) {
        flights.addLast(Batch.of(draws(f.base(), batch), f));
    }

    private double[] draws(Distribution base, int n) {
        double[] z = new double[n];
        Arrays.setAll(z, i -> base.sample(rng));
        return z;
    }

    /** The batch that has been in flight longest comes down. */
    void land() {
        if (flights.size() > FLIGHT) {
            keep(flights.removeFirst());
        }
    }

    private void keep(Batch batch) {
        landed = newest(landed, batch.z);
        carried = newest(carried, batch.x);
        count += batch.z.length;
    }

    private static double[] newest(double[] old, double[] added) {
        int kept = Math.min(old.length, MOST - added.length);
        double[] all = Arrays.copyOfRange(old, old.length - kept, old.length + added.length);
        System.arraycopy(added, 0, all, kept, added.length);
        return all;
    }

    /** All samples, carried by another map. */
    void carry(Pushforward f) {
        carried = Arrays.stream(landed).map(f::forward).toArray();
        List<Batch> again = flights.stream().map(batch -> Batch.of(batch.z, f)).toList();
        flights.clear();
        flights.addAll(again);
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

    Sampled show(Scene scene) {
        int dots = flights.stream().mapToInt(Batch::shown).sum();
        double[] z = new double[dots];
        double[] x = new double[dots];
        double[] progress = new double[dots];
        int at = 0;
        int age = flights.size();
        for (Batch batch : flights) {
            age--;
            for (int i = 0; i < batch.shown(); i++) {
                z[at] = batch.z[i];
                x[at] = batch.x[i];
                // dots of one batch do not fly in a row
                progress[at++] = Math.min(1, (age + (double) i / DOTS_OF_A_BATCH) / FLIGHT);
            }
        }
        return new Sampled(
                count,
                scene.z().histogram(landed, landed.length, Scene.BINS),
                scene.x().histogram(carried, carried.length, Scene.BINS),
                new Sampled.Dots(z, x, progress));
    }

    byte[] rngState() {
        return rng.state();
    }

    /** All batches in flight, one after the other. */
    double[] flying() {
        return flights.stream().flatMapToDouble(batch -> Arrays.stream(batch.z)).toArray();
    }

    /** The batches' sizes, then how many samples have landed ever. */
    long[] sizes() {
        long[] sizes = Arrays.copyOf(
                flights.stream().mapToLong(batch -> batch.z.length).toArray(), flights.size() + 1);
        sizes[flights.size()] = count;
        return sizes;
    }

    void restore(byte[] state, List<double[]> landedThenFlying, long[] sizes, Pushforward f) {
        rng.restore(state);
        landed = landedThenFlying.get(0).clone();
        flights.clear();
        int at = 0;
        for (int i = 0; i + 1 < sizes.length; i++) {
            double[] z = Arrays.copyOfRange(landedThenFlying.get(1), at, at + (int) sizes[i]);
            flights.addLast(Batch.of(z, f));
            at += (int) sizes[i];
        }
        count = sizes[sizes.length - 1];
        carried = Arrays.stream(landed).map(f::forward).toArray();
    }
}
