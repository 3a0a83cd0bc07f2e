package org.pushforward.bijector.batch;

import org.pushforward.nn.Init;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;

/**
 * x = z eˢ, a scale for every column, which says how much each matters; log|det J| = Σ s.
 *
 * <p>The last layer of a flow of additive couplings, which could not change volume without it. With a shift and a start
 * from data it is {@link ActNorm}. Source: L. Dinh, D. Krueger and Y. Bengio, "NICE: non-linear independent components
 * estimation", 2014, whose S is e⁻ˢ.
 *
 * @param logScale s, [1, dims]
 */
public record Diagonal(Tensor logScale) implements BatchBijector {
    public Diagonal(ParameterBlock theta, int dims) {
        this(theta.weight(1, dims, Init.zeros(), null));
    }

    @Override
    public Mapped forward(Tensor z) {
        return scaled(z, 1);
    }

    @Override
    public Mapped inverse(Tensor x) {
        return scaled(x, -1);
    }

    private Mapped scaled(Tensor x, int sign) {
        Tensor s = x.graph().bind(logScale).times(sign);
        return new Mapped(x.times(s.exp()), s.sum());
    }
}
