package org.pushforward.bijector.batch;

import org.pushforward.nn.Tensor;

/**
 * x = z + t: volume is kept.
 *
 * <p>Source: L. Dinh, D. Krueger and Y. Bengio, "NICE: non-linear independent components estimation", 2014.
 */
public record Additive() implements Transform {
    @Override
    public int parameters() {
        return 1;
    }

    @Override
    public Mapped forward(Tensor z, Tensor h) {
        return Mapped.keepingVolume(z.plus(h));
    }

    @Override
    public Mapped inverse(Tensor x, Tensor h) {
        return Mapped.keepingVolume(x.minus(h));
    }
}
