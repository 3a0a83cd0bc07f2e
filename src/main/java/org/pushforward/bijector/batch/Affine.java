package org.pushforward.bijector.batch;

import org.pushforward.nn.AffineCoupling;
import org.pushforward.nn.Tensor;

/**
 * x = z eˢ + t with s = bound · tanh a, where h = [a | t].
 *
 * <p>Source: L. Dinh, J. Sohl-Dickstein and S. Bengio, "Density estimation using Real NVP", 2016.
 *
 * @param bound the greatest |s|, positive: no scale runs away
 */
public record Affine(double bound) implements Transform {
    @Override
    public int parameters() {
        return 2;
    }

    @Override
    public Mapped forward(Tensor z, Tensor h) {
        AffineCoupling coupling = AffineCoupling.bounded(h, bound);
        return new Mapped(coupling.forward(z), coupling.forwardLogDetJacobian());
    }

    @Override
    public Mapped inverse(Tensor x, Tensor h) {
        AffineCoupling coupling = AffineCoupling.bounded(h, bound);
        return new Mapped(coupling.inverse(x), coupling.forwardLogDetJacobian().negate());
    }
}
