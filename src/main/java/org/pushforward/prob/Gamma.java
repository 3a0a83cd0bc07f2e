package org.pushforward.prob;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The gamma distribution shifted to begin at x₀, p(x) = t^(k-1) e^(-t) / (Γ(k) θ) with t = (x - x₀)/θ: a skewed hump.
 *
 * @param k the shape k &gt; 0
 * @param theta the scale θ &gt; 0
 * @param origin the left end x₀
 */
public record Gamma(double k, double theta, double origin) implements Distribution {
    /** @throws IllegalArgumentException if k or θ is not positive or x₀ is not finite */
    public Gamma {
        Check.positive("k", k);
        Check.positive("theta", theta);
        Check.finite("origin", origin);
    }

    @Override
    public double logProb(double x) {
        double t = (x - origin) / theta;
        if (t < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double power = k == 1 ? 0 : (k - 1) * Math.log(t);
        return power - t - LogGamma.value(k) - Math.log(theta);
    }

    @Override
    public double cdf(double x) {
        return x <= origin ? 0 : library().cumulativeProbability(x - origin);
    }

    @Override
    public double quantile(double p) {
        return origin + library().inverseCumulativeProbability(Check.probability(p));
    }

    private GammaDistribution library() {
        return GammaDistribution.of(k, theta);
    }

    @Override
    public double sample(Rng rng) {
        return origin + theta * standard(k, rng);
    }

    /**
     * A draw of shape k and scale 1: a cubed normal, accepted or drawn again.
     *
     * <p>Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", 2000.
     */
    static double standard(double k, Rng rng) {
        if (k < 1) {
            return standard(k + 1, rng) * Math.pow(1 - rng.nextDouble(), 1 / k);
        }
        double d = k - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = rng.nextGaussian();
            double v = Math.pow(1 + c * z, 3);
            if (v > 0 && Math.log(1 - rng.nextDouble()) < 0.5 * z * z + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    @Override
    public double mean() {
        return origin + k * theta;
    }

    @Override
    public double variance() {
        return k * theta * theta;
    }

    /** H = k + log θ + log Γ(k) + (1 - k) ψ(k). */
    @Override
    public double entropy() {
        return k + Math.log(theta) + LogGamma.value(k) + (1 - k) * Digamma.value(k);
    }

    @Override
    public Support support() {
        return new Support(origin, Double.POSITIVE_INFINITY);
    }

    /** Graded towards the left end, where a fractional power is not smooth. */
    @Override
    public double[] breakpoints() {
        int graded = 30;
        double scale = k + 1;
        double[] points = new double[graded + 6];
        for (int i = 1; i <= graded; i++) {
            points[i] = origin + theta * scale * Math.pow(4, i - graded);
        }
        points[0] = origin;
        for (int i = 1; i <= 5; i++) {
            points[graded + i] = origin + theta * (scale + 8 * i * Math.sqrt(scale));
        }
        return points;
    }
}
