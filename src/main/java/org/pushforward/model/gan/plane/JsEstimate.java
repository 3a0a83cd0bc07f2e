package org.pushforward.model.gan.plane;

import org.pushforward.model.gan.LineGame;

/**
 * JS(p, q) in nats from samples, on cells.
 *
 * <p>Putting the shares q̂ of n samples in the place of q gives too much, even at q = p: to second order the excess is
 * ½ Σ (∂²JS/∂q²) Var q̂ = (1/4n) Σ p/(p + q) over the cells that q reaches, which is taken off; likewise for p where it
 * too was counted. That holds where cells get points enough, which a {@link Partition} sees to. Cells hide what happens
 * inside them, so the divergence of the masses is never above that of the densities.
 *
 * <p>Source: G. Miller, "Note on the bias of information estimates", 1955, whose correction for entropies this is.
 */
final class JsEstimate {
    /** Points that the data's mass alone must send to a cell on average. */
    static final int ENOUGH = 5;

    private JsEstimate() {}

    /**
     * @param p masses, or shares of {@code pCount} points, [parts]
     * @param pCount 0 if p is exact
     * @param q shares of {@code qCount} points, [parts]
     * @return at least 0
     */
    static double of(double[] p, int pCount, double[] q, int qCount) {
        double excess = excess(p, q, qCount) + (pCount == 0 ? 0 : excess(q, p, pCount));
        return Math.max(0, new LineGame(p, q).js() - excess);
    }

    private static double excess(double[] fixed, double[] counted, int n) {
        double sum = 0;
        for (int i = 0; i < fixed.length; i++) {
            if (counted[i] > 0) {
                sum += fixed[i] / (fixed[i] + counted[i]);
            }
        }
        return sum / (4.0 * n);
    }
}
