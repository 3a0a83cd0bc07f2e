package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * KL(q || p) in nats: f(u) = -log u, f*(t) = -1 - log(-t), T = -e^(-v), so a = -e^(-v), b = 1 - v, v* = log u.
 *
 * <p>The exponential is {@link TangentExp}. It grows without bound where the generator is and the data are not: its minimiser seeks a mode.
 *
 * <p>Source: S. Nowozin et al., "f-GAN", 2016, tables 1, 2 and 6.
 */
final class ReverseKlObjective implements RatioObjective {
    @Override
    public String id() {
        return "reverse-kl";
    }

    @Override
    public Tensor real(Tensor v) {
        return TangentExp.of(v.negate()).negate();
    }

    @Override
    public Tensor fake(Tensor v) {
        return v.negate().plus(1);
    }

    @Override
    public double real(double v) {
        return -TangentExp.of(-v);
    }

    @Override
    public double fake(double v) {
        return 1 - v;
    }

    @Override
    public double f(double u) {
        return -Math.log(u);
    }

    @Override
    public double bestScore(double u) {
        return Math.log(u);
    }

    @Override
    public double ratio(double v) {
        return Math.exp(v);
    }
}
