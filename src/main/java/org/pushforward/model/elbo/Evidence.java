package org.pushforward.model.elbo;

import java.util.stream.DoubleStream;
import org.pushforward.prob.Quadrature;

/**
 * The evidence p(x) = ∫p(z) p(x|z) dz of one observation, by two methods that share no nodes.
 *
 * <p>Both divide the integrand by its largest value first, so that nothing underflows. The window holds all z whose
 * joint density is above e^-60 of the largest.
 */
final class Evidence {
    private static final double SCAN = 0.01;
    private static final double DEPTH = 60;
    private static final double PIECE = 0.25;
    private static final double WIDEST_STEP = 0.02;
    private static final double FARTHEST = 500;

    private final LatentModel model;
    private final double x;
    private final double highest;
    private final double mode;
    private final double from;
    private final double to;

    private Evidence(LatentModel model, double x) {
        this.model = model;
        this.x = x;
        double reach = reach();
        int n = (int) Math.ceil(reach / SCAN);
        double best = Double.NEGATIVE_INFINITY;
        double at = 0;
        for (int i = -n; i <= n; i++) {
            double value = model.logJoint(x, i * SCAN);
            if (value > best) {
                best = value;
                at = i * SCAN;
            }
        }
        highest = best;
        mode = at;
        from = edge(-n, 1);
        to = edge(n, -1);
    }

    /** @throws IllegalArgumentException if x is not a number or more than 500 √c from f(0): a scan would not end */
    static Evidence of(LatentModel model, double x) {
        return new Evidence(model, x);
    }

    /** Beyond it the prior alone is e^-DEPTH below the joint density at z = 0. */
    private double reach() {
        double deviations = Math.abs(x - model.decode(0)) / Math.sqrt(model.c());
        if (!(deviations <= FARTHEST)) {
            throw new IllegalArgumentException("x = " + x + " lies " + deviations
                    + " standard deviations of the decoder from f(0); give an x within " + FARTHEST);
        }
        return Math.sqrt(2 * DEPTH + deviations * deviations);
    }

    private double edge(int start, int direction) {
        int i = start;
        while (model.logJoint(x, i * SCAN) < highest - DEPTH) {
            i += direction;
        }
        // a hump narrower than the scan may begin a little before its first scanned point
        return (i - 4 * direction) * SCAN;
    }

    /** A scanned point where p(x, z) is largest. */
    double mode() {
        return mode;
    }

    /** log p(x) by adaptive Gauss-Legendre quadrature of the joint density. */
    double byQuadrature() {
        int pieces = (int) Math.ceil((to - from) / PIECE);
        double[] cuts = DoubleStream.iterate(0, i -> i + 1)
                .limit(pieces + 1L)
                .map(i -> from + (to - from) * i / pieces)
                .toArray();
        return highest + Math.log(Quadrature.integrate(z -> Math.exp(model.logJoint(x, z) - highest), cuts));
    }

    /**
     * log p(x) by the trapezoid rule, whose error for a smooth hump of width s is about exp(-2π²s²/h²); the step h is a
     * third of the narrowest width that the sharpest bend of log p(x, z) in the window allows.
     */
    double byTrapezoid() {
        double width = 1 / Math.sqrt(1 + sharpestBend());
        int n = (int) Math.ceil((to - from) / Math.min(WIDEST_STEP, width / 3));
        double h = (to - from) / n;
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            sum += Math.exp(model.logJoint(x, from + i * h) - highest);
        }
        return highest + Math.log(sum * h);
    }

    /** The largest |d² log p(x, z) / dz²| in the window. */
    private double sharpestBend() {
        double sharpest = 0;
        double before = model.slopeOfLogJoint(x, from);
        for (double z = from + SCAN; z <= to; z += SCAN) {
            double slope = model.slopeOfLogJoint(x, z);
            sharpest = Math.max(sharpest, Math.abs(slope - before) / SCAN);
            before = slope;
        }
        return sharpest;
    }
}
