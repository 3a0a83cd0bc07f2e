package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * The critic's game: a = v, b = -v, so V = E_p v - E_q v, whose greatest value over all v of slope at most 1 is the
 * Wasserstein distance W₁(p, q), in the unit of x.
 *
 * <p>Without a bound on the slope V has no maximum: {@link GradientPenalty#oneCentred} gives it one.
 *
 * <p>Source: M. Arjovsky, S. Chintala and L. Bottou, "Wasserstein generative adversarial networks", 2017; I. Gulrajani
 * et al., "Improved training of Wasserstein GANs", 2017.
 */
final class WassersteinObjective implements Objective {
    @Override
    public String id() {
        return "wasserstein";
    }

    @Override
    public Tensor real(Tensor v) {
        return v;
    }

    @Override
    public Tensor fake(Tensor v) {
        return v.negate();
    }

    @Override
    public double real(double v) {
        return v;
    }

    @Override
    public double fake(double v) {
        return -v;
    }
}
