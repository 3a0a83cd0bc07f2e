package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * The squared Hellinger distance Σ (√p - √q)²: f(u) = (√u - 1)², f*(t) = t/(1 - t), T = 1 - e^(-v), so
 * a = 1 - e^(-v), b = 1 - e^v, v* = ½ log u.
 *
 * <p>The exponentials are {@link TangentExp}. Between 0 and 2, and the same both ways.
 *
 * <p>Source: S. Nowozin et al., "f-GAN", 2016, tables 1, 2 and 6.
 */
final class HellingerObjective implements RatioObjective {
    @Override
    public String id() {
        return "hellinger";
    }

    @Override
    public Tensor real(Tensor v) {
        return TangentExp.of(v.negate()).negate().plus(1);
    }

    @Override
    public Tensor fake(Tensor v) {
        return TangentExp.of(v).negate().plus(1);
    }

    @Override
    public double real(double v) {
        return 1 - TangentExp.of(-v);
    }

    @Override
    public double fake(double v) {
        return 1 - TangentExp.of(v);
    }

    @Override
    public double f(double u) {
        double root = Math.sqrt(u) - 1;
        return root * root;
    }

    @Override
    public double bestScore(double u) {
        return Math.log(u) / 2;
    }

    @Override
    public double ratio(double v) {
        return Math.exp(2 * v);
    }
}
