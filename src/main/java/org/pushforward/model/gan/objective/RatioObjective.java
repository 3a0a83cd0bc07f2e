package org.pushforward.model.gan.objective;

/**
 * A game whose best score depends on the ratio u = p(x)/q(x) alone, so that playing it well is estimating a divergence.
 *
 * <p>f(u) = max over v of u a(v) + b(v) is convex, v*(u) is where the maximum is, and against the best discriminator V
 * is the f-divergence ∫ q f(p/q). With T = a(v) as the "variational function" this is the bound of X. Nguyen,
 * M. Wainwright and M. Jordan, "Estimating divergence functionals and the likelihood ratio by convex risk
 * minimization", 2010, that S. Nowozin, B. Cseke and R. Tomioka, "f-GAN: training generative neural samplers using
 * variational divergence minimization", 2016, train with: a is their g_f and b is -f*(g_f), f* the convex conjugate.
 */
public sealed interface RatioObjective extends Objective
        permits ClassicObjective,
                LeastSquaresObjective,
                KlObjective,
                ReverseKlObjective,
                PearsonObjective,
                HellingerObjective {

    /** f(u) for 0 &lt; u &lt; ∞. */
    double f(double u);

    /** v*(u), the best score where p = u q; 0 &lt; u &lt; ∞. */
    double bestScore(double u);

    /** The ratio u for which v would be the best score: the inverse of {@link #bestScore}, held to u ≥ 0. */
    double ratio(double v);

    /** The probability that a point of this score is real, if the score is the best: u/(1 + u). */
    default double probability(double v) {
        double u = ratio(v);
        return Double.isInfinite(u) ? 1 : u / (1 + u);
    }

    /** ∫ q f(p/q) over cells with the masses p and q, all above 0. */
    default double divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += q[i] * f(p[i] / q[i]);
        }
        return sum;
    }

    /** Σ p a(v*) + q b(v*): V as the best discriminator earns it, which equals {@link #divergence}. */
    default double bestValue(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double v = bestScore(p[i] / q[i]);
            sum += p[i] * real(v) + q[i] * fake(v);
        }
        return sum;
    }
}
