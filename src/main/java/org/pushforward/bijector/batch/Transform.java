package org.pushforward.bijector.batch;

import org.pushforward.nn.Tensor;

/**
 * How a number is moved when its parameters are told from elsewhere: monotone in the number itself, whatever the
 * parameters. With it a {@link Coupling} and an {@link Autoregressive} are bijectors for any network.
 */
public interface Transform {
    /** How many parameters each moved number has. */
    int parameters();

    /**
     * x from z.
     *
     * @param z [batch, m]
     * @param h the parameters, [batch, parameters · m], in blocks of m columns: the first parameter of every number first
     * @return x and its log-determinant, the sum over the m columns
     */
    Mapped forward(Tensor z, Tensor h);

    /** z from x, the other way. */
    Mapped inverse(Tensor x, Tensor h);
}
