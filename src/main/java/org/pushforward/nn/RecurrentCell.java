package org.pushforward.nn;

import org.pushforward.prob.Rng;

/**
 * h ← tanh([x | h] W + b). Source: J. L. Elman, "Finding structure in time", 1990.
 *
 * @param dense [in + units] to [units]
 */
public record RecurrentCell(Dense dense) {
    public RecurrentCell(ParameterBlock theta, int in, int units, Rng rng) {
        this(new Dense(theta, in + units, units, Activation.TANH, rng));
    }

    /**
     * The next state, [batch, units].
     *
     * @param x [batch, in]
     * @param h the state so far, [batch, units]
     */
    public Tensor step(Tensor x, Tensor h) {
        return dense.apply(x.concat(h));
    }
}
