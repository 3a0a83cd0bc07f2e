package org.pushforward.bijector.batch;

import org.pushforward.nn.Tensor;

/**
 * A bijector the other way round, x = g⁻¹(z). It starts with its parameters as they are, whatever the data.
 *
 * @param of g
 */
public record Inverse(BatchBijector of) implements BatchBijector {
    @Override
    public Mapped forward(Tensor z) {
        return of.inverse(z);
    }

    @Override
    public Mapped inverse(Tensor x) {
        return of.forward(x);
    }
}
