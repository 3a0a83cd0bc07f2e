package org.pushforward.prob;

/**
 * The logistic distribution, p(x) = e^(-z) / (s (1 + e^(-z))²) with z = (x - μ)/s: the law of μ + s·logit(u) for u
 * uniform.
 *
 * @param mu the mean μ
 * @param s the scale s &gt; 0
 */
public record Logistic(double mu, double s) implements Distribution {
    private static final double[] CUTS = {-40, -20, -10, -5, -2, 0, 2, 5, 10, 20, 40};

    /** @throws IllegalArgumentException if μ is not finite or s is not positive */
    public Logistic {
        Check.finite("mu", mu);
        Check.positive("s", s);
    }

    @Override
    public double logProb(double x) {
        double z = Math.abs(x - mu) / s;
        return -z - 2 * Math.log1p(Math.exp(-z)) - Math.log(s);
    }

    @Override
    public double cdf(double x) {
        return 1 / (1 + Math.exp(-(x - mu) / s));
    }

    @Override
    public double quantile(double p) {
        Check.probability(p);
        return mu + s * (Math.log(p) - Math.log1p(-p));
    }

    @Override
    public double mean() {
        return mu;
    }

    /** s²π²/3. */
    @Override
    public double variance() {
        return s * s * Math.PI * Math.PI / 3;
    }

    /** H = log s + 2. */
    @Override
    public double entropy() {
        return Math.log(s) + 2;
    }

    @Override
    public Support support() {
        return Support.REALS;
    }

    @Override
    public double[] breakpoints() {
        double[] points = CUTS.clone();
        for (int i = 0; i < points.length; i++) {
            points[i] = mu + s * points[i];
        }
        return points;
    }
}
