package org.pushforward.prob;

/**
 * The exponential distribution shifted to begin at x₀, p(x) = λ exp(-λ(x - x₀)) for x ≥ x₀.
 *
 * @param lambda the rate λ &gt; 0
 * @param origin the left end x₀
 */
public record Exponential(double lambda, double origin) implements Distribution {
    private static final double[] CUTS = {0, 1, 3, 6, 12, 24, 40};

    /** @throws IllegalArgumentException if λ is not positive or x₀ is not finite */
    public Exponential {
        Check.positive("lambda", lambda);
        Check.finite("origin", origin);
    }

    @Override
    public double logProb(double x) {
        return x < origin ? Double.NEGATIVE_INFINITY : Math.log(lambda) - lambda * (x - origin);
    }

    @Override
    public double cdf(double x) {
        return x < origin ? 0 : -Math.expm1(-lambda * (x - origin));
    }

    @Override
    public double quantile(double p) {
        return origin - Math.log1p(-Check.probability(p)) / lambda;
    }

    @Override
    public double mean() {
        return origin + 1 / lambda;
    }

    @Override
    public double variance() {
        return 1 / (lambda * lambda);
    }

    /** H = 1 - log λ. */
    @Override
    public double entropy() {
        return 1 - Math.log(lambda);
    }

    @Override
    public Support support() {
        return new Support(origin, Double.POSITIVE_INFINITY);
    }

    @Override
    public double[] breakpoints() {
        double[] points = CUTS.clone();
        for (int i = 0; i < points.length; i++) {
            points[i] = origin + points[i] / lambda;
        }
        return points;
    }
}
