package org.pushforward.prob;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The normal distribution N(μ, σ²), p(x) = exp(-z²/2) / (σ √(2π)) with z = (x - μ)/σ.
 *
 * @param mu the mean μ
 * @param sigma the standard deviation σ &gt; 0
 */
public record Normal(double mu, double sigma) implements Distribution {
    /** N(0, 1), the usual noise. */
    public static final Normal STANDARD = new Normal(0, 1);

    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final NormalDistribution Z = NormalDistribution.of(0, 1);
    private static final double[] CUTS = {-9, -6, -4, -2, -1, 0, 1, 2, 4, 6, 9};

    /** @throws IllegalArgumentException if μ is not finite or σ is not positive */
    public Normal {
        Check.finite("mu", mu);
        Check.positive("sigma", sigma);
    }

    @Override
    public double logProb(double x) {
        double z = (x - mu) / sigma;
        return -0.5 * z * z - Math.log(sigma) - HALF_LOG_TWO_PI;
    }

    @Override
    public double cdf(double x) {
        return Z.cumulativeProbability((x - mu) / sigma);
    }

    @Override
    public double quantile(double p) {
        return mu + sigma * Z.inverseCumulativeProbability(Check.probability(p));
    }

    /** x = μ + σ·ε with ε standard normal, the reparameterized draw. */
    @Override
    public double sample(Rng rng) {
        return mu + sigma * rng.nextGaussian();
    }

    @Override
    public double mean() {
        return mu;
    }

    @Override
    public double variance() {
        return sigma * sigma;
    }

    /** H = ½ log(2πe σ²). */
    @Override
    public double entropy() {
        return 0.5 + HALF_LOG_TWO_PI + Math.log(sigma);
    }

    @Override
    public Support support() {
        return Support.REALS;
    }

    @Override
    public double[] breakpoints() {
        double[] points = CUTS.clone();
        for (int i = 0; i < points.length; i++) {
            points[i] = mu + sigma * points[i];
        }
        return points;
    }
}
