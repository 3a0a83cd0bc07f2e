package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * eᵛ up to v = 12, and from there on straight along its tangent.
 *
 * <p>A discriminator that errs by more than a factor of e¹² is corrected as hard as one that errs by that, and not with a
 * gradient beyond single precision. It changes no divergence between distributions whose ratio stays within e^±12.
 */
final class TangentExp {
    private static final double END = 12;
    private static final double SLOPE = Math.exp(END);

    private TangentExp() {}

    static double of(double v) {
        return v <= END ? Math.exp(v) : SLOPE * (1 + v - END);
    }

    /** Element by element. */
    static Tensor of(Tensor v) {
        Tensor within = v.negate().plus(END).relu().negate().plus(END);
        return within.exp().plus(v.plus(-END).relu().times(SLOPE));
    }
}
