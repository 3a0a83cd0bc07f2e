package org.pushforward.bijector;

import org.pushforward.prob.Distribution;

/**
 * The rising map that carries one distribution to another, x = F⁻¹(Π(z)) with Π the base's cumulative distribution
 * function and F the target's; for a uniform base on [0, 1] it is F⁻¹(z), the inversion method.
 *
 * <p>dx/dz = π(z)/q(x), hence the density of x is π(z)·q(x)/π(z) = q(x).
 *
 * <p>Source: L. Devroye, "Non-Uniform Random Variate Generation", 1986, chapter 2.
 *
 * @param base the distribution of z, density π
 * @param target the distribution that x shall have, density q
 */
public record InverseCdf(Distribution base, Distribution target) implements ScalarBijector {
    @Override
    public double forward(double z) {
        return Double.isNaN(z) ? z : target.quantile(base.cdf(z));
    }

    @Override
    public double inverse(double x) {
        return Double.isNaN(x) ? x : base.quantile(target.cdf(x));
    }

    @Override
    public double logSlope(double z) {
        return base.logProb(z) - target.logProb(forward(z));
    }
}
