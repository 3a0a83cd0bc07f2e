package org.pushforward.model.gmm;

import java.util.Arrays;

/**
 * Expectation and maximisation for one mixture.
 *
 * <p>E: γ_nk = π_k N(x_n; μ_k, Σ_k) / Σ_j π_j N(x_n; μ_j, Σ_j). M, with N_k = Σ_n γ_nk: π_k = N_k/n, μ_k the mean and Σ_k
 * the covariance of the points weighed by γ_nk. The log-likelihood never falls.
 *
 * <p>Source: A. Dempster, N. Laird and D. Rubin, "Maximum likelihood from incomplete data via the EM algorithm", 1977.
 */
final class Em {
    /** A component responsible for less than this part of one point stays as it is; nothing can be said about it. */
    private static final double NOTHING = 1e-10;

    /** Beside 1 the exponential of less vanishes in double precision. */
    private static final double INVISIBLE = -40;

    private final Rows rows;
    private final Covariance kind;
    private final VarianceFloor floor;
    private final int components;
    private final GaussianMixture mixture;
    /** The parameters that the responsibilities were computed from. */
    private final GaussianMixture judged;

    private final double[] gamma;
    private final double[] logJoint;
    private final double[] logProb;
    private final double[] covariances;
    private final double[] total;
    private final boolean[] floored;
    private final double[] s = new double[3];
    private boolean assigned;
    private double logLikelihood;

    /** @param start where to begin; its numbers are copied */
    Em(Rows rows, Covariance kind, VarianceFloor floor, GaussianMixture start) {
        this.rows = rows;
        this.kind = kind;
        this.floor = floor;
        components = start.components();
        mixture = start.copy();
        judged = start.copy();
        gamma = new double[rows.count() * components];
        logJoint = new double[gamma.length];
        logProb = new double[rows.count()];
        covariances = new double[3 * components];
        total = new double[components];
        floored = new boolean[components];
        unassigned();
        evaluate();
    }

    /** Before the first E step nobody knows anything: every component has an equal share of every point. */
    private void unassigned() {
        Arrays.fill(gamma, 1.0 / components);
        assigned = false;
    }

    /** log π_k N(x_n; ..) and log p(x_n) for all points under the present parameters. */
    void evaluate() {
        logLikelihood = 0;
        for (int n = 0; n < logProb.length; n++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < components; k++) {
                double joint = mixture.logJoint(k, rows.x(n), rows.y(n));
                logJoint[n * components + k] = joint;
                most = Math.max(most, joint);
            }
            double sum = 0;
            for (int k = 0; k < components; k++) {
                double below = logJoint[n * components + k] - most;
                sum += below > INVISIBLE ? Math.exp(below) : 0;
            }
            logProb[n] = most + Math.log(sum);
            logLikelihood += logProb[n];
        }
    }

    /** The E step. */
    void expect() {
        for (int n = 0; n < logProb.length; n++) {
            for (int k = 0; k < components; k++) {
                int at = n * components + k;
                gamma[at] = Math.exp(logJoint[at] - logProb[n]);
            }
        }
        judged.become(mixture);
        assigned = true;
    }

    /** The M step. Afterwards {@link #evaluate} must be called, once nothing more changes the parameters. */
    void maximize() {
        for (int k = 0; k < components; k++) {
            total[k] = total(k);
            if (total[k] > NOTHING) {
                average(k);
            } else {
                keep(k);
            }
        }
        if (kind == Covariance.TIED) {
            share();
        }
        for (int k = 0; k < components; k++) {
            System.arraycopy(covariances, 3 * k, s, 0, 3);
            floored[k] = total[k] > NOTHING && floor.lift(s, kind);
            mixture.covariance(k, s[0], s[1], s[2]);
            mixture.weight(k, total[k] / rows.count());
        }
    }

    /** N_k. */
    double total(int k) {
        double sum = 0;
        for (int at = k; at < gamma.length; at += components) {
            sum += gamma[at];
        }
        return sum;
    }

    private void keep(int k) {
        covariances[3 * k] = mixture.xx(k);
        covariances[3 * k + 1] = mixture.xy(k);
        covariances[3 * k + 2] = mixture.yy(k);
    }

    private void average(int k) {
        double x = 0;
        double y = 0;
        for (int n = 0; n < logProb.length; n++) {
            double share = gamma[n * components + k];
            x += share * rows.x(n);
            y += share * rows.y(n);
        }
        mixture.mean(k, x / total[k], y / total[k]);
        scatter(k);
        kind.restrict(covariances, 3 * k);
    }

    private void scatter(int k) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int n = 0; n < logProb.length; n++) {
            double share = gamma[n * components + k];
            double dx = rows.x(n) - mixture.x(k);
            double dy = rows.y(n) - mixture.y(k);
            xx += share * dx * dx;
            xy += share * dx * dy;
            yy += share * dy * dy;
        }
        covariances[3 * k] = xx / total[k];
        covariances[3 * k + 1] = xy / total[k];
        covariances[3 * k + 2] = yy / total[k];
    }

    /** The tied covariance is the mean of the components' own, weighed by N_k. */
    private void share() {
        for (int j = 0; j < 3; j++) {
            double sum = 0;
            double all = 0;
            for (int k = 0; k < components; k++) {
                sum += total[k] * covariances[3 * k + j];
                all += total[k];
            }
            for (int k = 0; k < components; k++) {
                covariances[3 * k + j] = sum / all;
            }
        }
    }

    /** All parts of the identity, each summed by itself. */
    Bound bound() {
        double complete = 0;
        double entropy = 0;
        double divergence = 0;
        for (int at = 0; at < gamma.length; at++) {
            double share = gamma[at];
            if (share > 0) {
                double log = Math.log(share);
                complete += share * logJoint[at];
                entropy -= share * log;
                divergence += share * (log - (logJoint[at] - logProb[at / components]));
            }
        }
        return new Bound(logLikelihood, complete, entropy, divergence);
    }

    GaussianMixture mixture() {
        return mixture;
    }

    /** γ_nk, [n * K]; nobody else writes it. */
    double[] gamma() {
        return gamma;
    }

    double logLikelihood() {
        return logLikelihood;
    }

    /** True if the last M step had to lift this component's covariance to the floor. */
    boolean floored(int k) {
        return floored[k];
    }

    /** How many numbers {@link #save} writes. */
    int size() {
        return 2 * GaussianMixture.NUMBERS * components + components + 1;
    }

    void save(double[] out, int at) {
        int numbers = GaussianMixture.NUMBERS * components;
        mixture.save(out, at);
        judged.save(out, at + numbers);
        out[at + 2 * numbers] = assigned ? 1 : 0;
        for (int k = 0; k < components; k++) {
            out[at + 2 * numbers + 1 + k] = floored[k] ? 1 : 0;
        }
    }

    /** The responsibilities are not kept: they follow from the parameters that they were computed from. */
    void restore(double[] in, int at) {
        int numbers = GaussianMixture.NUMBERS * components;
        unassigned();
        if (in[at + 2 * numbers] == 1) {
            mixture.restore(in, at + numbers);
            evaluate();
            expect();
        }
        judged.restore(in, at + numbers);
        mixture.restore(in, at);
        for (int k = 0; k < components; k++) {
            floored[k] = in[at + 2 * numbers + 1 + k] == 1;
        }
        evaluate();
    }
}
