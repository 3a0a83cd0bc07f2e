package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * The first game: a = log σ(v), b = log(1 - σ(v)), D = σ(v).
 *
 * <p>f(u) = u log u - (1 + u) log(1 + u), v* = log u, and V(D*) = 2 JS(p, q) - log 4.
 *
 * <p>Source: I. Goodfellow et al., "Generative adversarial nets", 2014.
 */
final class ClassicObjective implements RatioObjective {
    @Override
    public String id() {
        return "gan";
    }

    @Override
    public Tensor real(Tensor v) {
        return v.negate().softplus().negate();
    }

    @Override
    public Tensor fake(Tensor v) {
        return v.softplus().negate();
    }

    @Override
    public double real(double v) {
        return -softplus(-v);
    }

    @Override
    public double fake(double v) {
        return -softplus(v);
    }

    @Override
    public double f(double u) {
        return u * Math.log(u) - (1 + u) * Math.log1p(u);
    }

    @Override
    public double bestScore(double u) {
        return Math.log(u);
    }

    @Override
    public double ratio(double v) {
        return Math.exp(v);
    }

    private static double softplus(double v) {
        return Math.max(v, 0) + Math.log1p(Math.exp(-Math.abs(v)));
    }
}
