package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * KL(p || q) in nats: f(u) = u log u, f*(t) = e^(t-1), T = v, so a = v, b = -e^(v-1), v* = 1 + log u.
 *
 * <p>The exponential is {@link TangentExp}. It grows without bound where the data are and the generator is not: its minimiser covers.
 *
 * <p>Source: S. Nowozin et al., "f-GAN", 2016, tables 1, 2 and 6.
 */
final class KlObjective implements RatioObjective {
    @Override
    public String id() {
        return "kl";
    }

    @Override
    public Tensor real(Tensor v) {
        return v;
    }

    @Override
    public Tensor fake(Tensor v) {
        return TangentExp.of(v.plus(-1)).negate();
    }

    @Override
    public double real(double v) {
        return v;
    }

    @Override
    public double fake(double v) {
        return -TangentExp.of(v - 1);
    }

    @Override
    public double f(double u) {
        return u * Math.log(u);
    }

    @Override
    public double bestScore(double u) {
        return 1 + Math.log(u);
    }

    @Override
    public double ratio(double v) {
        return Math.exp(v - 1);
    }
}
