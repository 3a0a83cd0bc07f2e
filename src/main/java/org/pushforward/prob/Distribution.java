package org.pushforward.prob;

/**
 * A probability distribution on the real line with a density p; all logarithms are natural, so entropies are in nats.
 *
 * <p>Implementations are immutable. Each obeys the same laws: ∫p(x)dx = 1, cdf' = p, and quantile inverts cdf.
 */
public interface Distribution {
    /** log p(x) in nats, minus infinity outside the support. */
    double logProb(double x);

    /** p(x). */
    default double prob(double x) {
        return Math.exp(logProb(x));
    }

    /** P(X ≤ x). */
    double cdf(double x);

    /**
     * The smallest x with P(X ≤ x) ≥ p.
     *
     * @throws IllegalArgumentException if p is outside [0, 1]
     */
    double quantile(double p);

    /** One draw; unless told otherwise by inversion, x = quantile(u) with u uniform on (0, 1). */
    default double sample(Rng rng) {
        double u = rng.nextDouble();
        while (u == 0) {
            u = rng.nextDouble();
        }
        return quantile(u);
    }

    /** Fills with independent draws. */
    default void sample(Rng rng, float[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) sample(rng);
        }
    }

    /** E X. */
    double mean();

    /** E (X - E X)². */
    double variance();

    /** H = -∫p log p dx in nats; unless told otherwise by quadrature over the {@link #breakpoints()}. */
    default double entropy() {
        return Quadrature.integrate(x -> Divergence.entropyTerm(logProb(x)), breakpoints());
    }

    /** Where the density may be positive. */
    Support support();

    /**
     * Ascending points that cut the line into pieces on which the density is smooth; the mass left outside the first and
     * the last is below 1e-14. Made for {@link Quadrature}.
     */
    double[] breakpoints();
}
