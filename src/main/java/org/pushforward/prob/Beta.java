package org.pushforward.prob;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The beta distribution on [0, 1], p(x) = x^(a-1) (1 - x)^(b-1) / B(a, b).
 *
 * @param a the first shape a &gt; 0
 * @param b the second shape b &gt; 0
 */
public record Beta(double a, double b) implements Distribution {
    /** @throws IllegalArgumentException if a or b is not positive */
    public Beta {
        Check.positive("a", a);
        Check.positive("b", b);
    }

    @Override
    public double logProb(double x) {
        if (x < 0 || x > 1) {
            return Double.NEGATIVE_INFINITY;
        }
        double left = a == 1 ? 0 : (a - 1) * Math.log(x);
        double right = b == 1 ? 0 : (b - 1) * Math.log1p(-x);
        return left + right - LogBeta.value(a, b);
    }

    @Override
    public double cdf(double x) {
        return BetaDistribution.of(a, b).cumulativeProbability(x);
    }

    @Override
    public double quantile(double p) {
        return BetaDistribution.of(a, b).inverseCumulativeProbability(Check.probability(p));
    }

    /** X/(X + Y) with X, Y gamma of shapes a and b. */
    @Override
    public double sample(Rng rng) {
        double x = Gamma.standard(a, rng);
        double y = Gamma.standard(b, rng);
        return x / (x + y);
    }

    @Override
    public double mean() {
        return a / (a + b);
    }

    /** ab / ((a + b)² (a + b + 1)). */
    @Override
    public double variance() {
        return a * b / ((a + b) * (a + b) * (a + b + 1));
    }

    /** H = log B(a, b) - (a - 1) ψ(a) - (b - 1) ψ(b) + (a + b - 2) ψ(a + b). */
    @Override
    public double entropy() {
        return LogBeta.value(a, b)
                - (a - 1) * Digamma.value(a)
                - (b - 1) * Digamma.value(b)
                + (a + b - 2) * Digamma.value(a + b);
    }

    @Override
    public Support support() {
        return new Support(0, 1);
    }

    /** Graded towards both ends, where a fractional power is not smooth. */
    @Override
    public double[] breakpoints() {
        int left = 50;
        int right = 25;
        double[] points = new double[left + right + 2];
        for (int i = 1; i <= left; i++) {
            points[i] = 0.5 * Math.pow(4, i - left);
        }
        for (int i = 1; i <= right; i++) {
            points[left + i] = 1 - 0.5 * Math.pow(4, -i);
        }
        points[left + right + 1] = 1;
        return points;
    }
}
