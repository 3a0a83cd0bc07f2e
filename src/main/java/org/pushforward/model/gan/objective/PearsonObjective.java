package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * Pearson's χ²(p, q) = Σ (p - q)²/q: f(u) = (u - 1)², f*(t) = t²/4 + t, T = v, so a = v, b = -(v²/4 + v), v* =
 * 2 (u - 1).
 *
 * <p>It punishes missing data even harder than KL(p || q).
 *
 * <p>Source: S. Nowozin et al., "f-GAN", 2016, tables 1, 2 and 6.
 */
final class PearsonObjective implements RatioObjective {
    @Override
    public String id() {
        return "pearson";
    }

    @Override
    public Tensor real(Tensor v) {
        return v;
    }

    @Override
    public Tensor fake(Tensor v) {
        return v.square().times(-0.25).minus(v);
    }

    @Override
    public double real(double v) {
        return v;
    }

    @Override
    public double fake(double v) {
        return -v * v / 4 - v;
    }

    @Override
    public double f(double u) {
        return (u - 1) * (u - 1);
    }

    @Override
    public double bestScore(double u) {
        return 2 * (u - 1);
    }

    @Override
    public double ratio(double v) {
        return Math.max(0, 1 + v / 2);
    }
}
