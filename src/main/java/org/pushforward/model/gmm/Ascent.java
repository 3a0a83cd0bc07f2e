package org.pushforward.model.gmm;

import java.util.Map;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;

/**
 * EM from one start, watched over: a component whose variance falls to nothing is put down anew before anything becomes
 * infinite, and the end is noticed.
 */
final class Ascent {
    /** A share of the data's variance this small is a collapse: its deviation is a 30,000th of the data's. */
    private static final double COLLAPSED = 1e-9;
    /** What a component that is put down anew has at least. */
    private static final double REGULAR = 1e-4;
    /** A step that gains less for each point, in nats, is the end. */
    private static final double STILL = 1e-9;

    private final Rows rows;
    private final Em em;
    private final VarianceFloor collapse;
    private final double[] fresh;
    private final boolean tied;
    private final Rng places;

    private long steps;
    private long rescues;
    private long rescuedAt = -1;
    private int rescued = -1;
    private long convergedAt = -1;
    private double before;

    /** How EM is to go on: what both the main run and its companions share. */
    record Setting(Rows rows, int components, Covariance kind, double floor) {
        Starts starts() {
            VarianceFloor bound = new VarianceFloor(Math.max(floor, REGULAR), rows);
            return new Starts(rows, components, kind, bound);
        }
    }

    /** @param places by which collapsed components find a new place */
    Ascent(Setting setting, GaussianMixture start, Rng places) {
        rows = setting.rows();
        VarianceFloor floor = new VarianceFloor(setting.floor(), rows);
        em = new Em(rows, setting.kind(), floor, start);
        collapse = floor.at(COLLAPSED);
        fresh = setting.starts().covariance();
        tied = setting.kind() == Covariance.TIED;
        this.places = places;
        before = em.logLikelihood();
    }

    /** @param done false if the step only looks on */
    void expect(boolean done) {
        before = em.logLikelihood();
        if (done) {
            em.expect();
        }
    }

    /** @param whole true if both halves of the step were made, so that standing still means the end */
    void maximize(boolean done, boolean whole) {
        if (done) {
            em.maximize();
            rescue();
            em.evaluate();
        }
        steps++;
        if (whole) {
            boolean still = rescuedAt != steps && gain() <= STILL * rows.count();
            convergedAt = !still ? -1 : converged() ? convergedAt : steps;
        }
    }

    private void rescue() {
        GaussianMixture mixture = em.mixture();
        double[] s = new double[3];
        for (int k = 0; k < mixture.components(); k++) {
            s[0] = mixture.xx(k);
            s[1] = mixture.xy(k);
            s[2] = mixture.yy(k);
            if (mixture.weight(k) > 0 && !(collapse.share(s) > COLLAPSED)) {
                putDown(k);
            }
        }
    }

    /** On a point of the data, as wide as at the start, with an equal share of the weight. */
    private void putDown(int k) {
        GaussianMixture mixture = em.mixture();
        int n = places.named("rescue-" + rescues).nextInt(rows.count());
        int components = mixture.components();
        mixture.mean(k, rows.x(n), rows.y(n));
        double rest = 1 - mixture.weight(k);
        for (int j = 0; j < components; j++) {
            if (tied || j == k) {
                mixture.covariance(j, fresh[0], fresh[1], fresh[2]);
            }
            double others = rest > 0 ? mixture.weight(j) / rest * (components - 1) / components : 1.0 / components;
            mixture.weight(j, j == k ? 1.0 / components : others);
        }
        rescues++;
        rescuedAt = steps + 1;
        rescued = k;
    }

    Em em() {
        return em;
    }

    /** What the last step, or the half of it that is done, gained in nats. */
    double gain() {
        return em.logLikelihood() - before;
    }

    /** How many components were put down anew. */
    long rescues() {
        return rescues;
    }

    /** Steps since the last rescue. */
    long sinceRescue() {
        return steps - rescuedAt;
    }

    /** The component of the last rescue, -1 if there was none. */
    int rescued() {
        return rescued;
    }

    boolean converged() {
        return convergedAt >= 0;
    }

    /** Steps until it stood still, or steps so far. */
    long iterations() {
        return converged() ? convergedAt : steps;
    }

    void save(String name, Map<String, Object> parts) {
        double[] numbers = new double[em.size()];
        em.save(numbers, 0);
        parts.put(name, numbers);
        parts.put(name + "-before", new double[] {before});
        parts.put(name + "-counts", new long[] {steps, rescues, rescuedAt, rescued, convergedAt});
    }

    void restore(String name, Checkpoint checkpoint) {
        double[] numbers = checkpoint.doubles(name);
        if (numbers.length != em.size()) {
            throw new CheckpointException(
                    "'" + name + "' has " + numbers.length + " numbers where this model has " + em.size());
        }
        long[] counts = checkpoint.longs(name + "-counts");
        em.restore(numbers, 0);
        before = checkpoint.doubles(name + "-before")[0];
        steps = counts[0];
        rescues = counts[1];
        rescuedAt = counts[2];
        rescued = (int) counts[3];
        convergedAt = counts[4];
    }
}
