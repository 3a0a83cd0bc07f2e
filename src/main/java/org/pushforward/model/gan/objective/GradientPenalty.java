package org.pushforward.model.gan.objective;

import org.pushforward.nn.Mlp;
import org.pushforward.nn.Tensor;

/** What is asked of the slope ‖∇ₓ v‖ of a discriminator, as a term of its loss that can be differentiated again. */
public final class GradientPenalty {
    /** Under the root, where the slope vanishes and the root has no derivative. */
    private static final double TINY = 1e-12;

    private GradientPenalty() {}

    /**
     * Mean of (‖∇ₓ v‖ - 1)², over points between real and generated ones: I. Gulrajani et al., "Improved training of
     * Wasserstein GANs", 2017.
     *
     * @param x [batch, dims]
     * @return [1, 1]
     */
    public static Tensor oneCentred(Mlp discriminator, Tensor x) {
        return squaredSlopes(discriminator, x)
                .plus(TINY)
                .sqrt()
                .plus(-1)
                .square()
                .mean();
    }

    /**
     * Half the mean of ‖∇ₓ v‖² over real points, R₁ of L. Mescheder, A. Geiger and S. Nowozin, "Which training methods
     * for GANs do actually converge?", 2018: once the generator is right, D has no reason to move.
     *
     * @param x [batch, dims]
     * @return [1, 1]
     */
    public static Tensor zeroCentred(Mlp discriminator, Tensor x) {
        return squaredSlopes(discriminator, x).mean().times(0.5);
    }

    /** ‖∇ₓ v‖², [batch, 1]. */
    private static Tensor squaredSlopes(Mlp discriminator, Tensor x) {
        return discriminator.inputGradient(x).square().rowSum();
    }

    /**
     * ε x + (1 - ε) x̃, the points of {@link #oneCentred}; nothing flows back to the generator.
     *
     * @param real x, [batch, dims]
     * @param fake x̃, [batch, dims]
     * @param share ε, uniform on [0, 1], [batch, 1]
     */
    public static Tensor between(Tensor real, Tensor fake, Tensor share) {
        Tensor from = fake.detach();
        return from.plus(real.minus(from).times(share));
    }
}
