package org.pushforward.prob;

import java.util.stream.DoubleStream;

/**
 * A normal distribution kept to the interval [a, b], p(x) = N(x; μ, σ²) / Z with Z = Φ(β) - Φ(α), α = (a - μ)/σ,
 * β = (b - μ)/σ.
 *
 * @param parent the normal that is cut
 * @param a the left end
 * @param b the right end
 */
public record TruncatedNormal(Normal parent, double a, double b) implements Distribution {
    /** @throws IllegalArgumentException if the ends are not ascending or the interval holds less than 1e-6 of the mass */
    public TruncatedNormal {
        Check.ascending("a", a, "b", b);
        double z = parent.cdf(b) - parent.cdf(a);
        if (!(z > 1e-6)) {
            throw new IllegalArgumentException(
                    "[" + a + ", " + b + "] must hold at least 1e-6 of " + parent + ", found " + z);
        }
    }

    private double z() {
        return parent.cdf(b) - parent.cdf(a);
    }

    @Override
    public double logProb(double x) {
        return support().contains(x) ? parent.logProb(x) - Math.log(z()) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cdf(double x) {
        return Math.min(1, Math.max(0, (parent.cdf(x) - parent.cdf(a)) / z()));
    }

    @Override
    public double quantile(double p) {
        double x = parent.quantile(Math.min(1, parent.cdf(a) + Check.probability(p) * z()));
        return Math.min(b, Math.max(a, x));
    }

    /** μ + σ (φ(α) - φ(β))/Z. */
    @Override
    public double mean() {
        return parent.mu() + parent.variance() * (parent.prob(a) - parent.prob(b)) / z();
    }

    /** σ² [1 + (αφ(α) - βφ(β))/Z - ((φ(α) - φ(β))/Z)²]. */
    @Override
    public double variance() {
        double shift = mean() - parent.mu();
        return parent.variance() * (1 + edges()) - shift * shift;
    }

    /** H = H(N(μ, σ²)) + log Z + (αφ(α) - βφ(β))/(2Z). */
    @Override
    public double entropy() {
        return parent.entropy() + Math.log(z()) + 0.5 * edges();
    }

    private double edges() {
        return ((a - parent.mu()) * parent.prob(a) - (b - parent.mu()) * parent.prob(b)) / z();
    }

    @Override
    public Support support() {
        return new Support(a, b);
    }

    @Override
    public double[] breakpoints() {
        DoubleStream inside = DoubleStream.of(parent.breakpoints()).filter(x -> a < x && x < b);
        return DoubleStream.concat(inside, DoubleStream.of(a, b)).sorted().toArray();
    }
}
