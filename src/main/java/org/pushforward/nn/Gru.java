package org.pushforward.nn;

import org.pushforward.prob.Rng;

/**
 * A gated recurrent unit: with reset gate r and update gate z,
 *
 * <pre>
 * r = σ(x W_r + b_r + h U_r + c_r)
 * z = σ(x W_z + b_z + h U_z + c_z)
 * n = tanh(x W_n + b_n + r ⊙ (h U_n + c_n))
 * h ← (1 - z) ⊙ n + z ⊙ h
 * </pre>
 *
 * <p>Source: K. Cho et al., "Learning phrase representations using RNN encoder-decoder", 2014, in the form of cuDNN and
 * PyTorch: the reset gate acts after the product U_n, and the three parts lie side by side as [r | z | n].
 *
 * @param input x to [W_r | W_z | W_n], [in, 3 units]
 * @param recurrent h to [U_r | U_z | U_n], [units, 3 units]
 */
public record Gru(Dense input, Dense recurrent) {
    public Gru {
        int units = recurrent.w().rows();
        if (recurrent.w().cols() != 3 * units || input.w().cols() != 3 * units) {
            throw new IllegalArgumentException("gru: " + input.w() + " and " + recurrent.w()
                    + " must both have three times " + units + " columns");
        }
    }

    /** Weights uniform within 1/√units, as in PyTorch; biases at zero. */
    public Gru(ParameterBlock theta, int in, int units, Rng rng) {
        this(gates(theta, in, units, rng), gates(theta, units, units, rng));
    }

    private static Dense gates(ParameterBlock theta, int in, int units, Rng rng) {
        Init init = Init.uniform(1 / Math.sqrt(units));
        return new Dense(theta, in, 3 * units, Activation.IDENTITY, init, rng);
    }

    /**
     * The next state, [batch, units].
     *
     * @param x [batch, in]
     * @param h the state so far, [batch, units]
     */
    public Tensor step(Tensor x, Tensor h) {
        int units = recurrent.w().rows();
        Tensor a = input.apply(x);
        Tensor u = recurrent.apply(h);
        Tensor gates = a.columns(0, 2 * units).plus(u.columns(0, 2 * units)).sigmoid();
        Tensor r = gates.columns(0, units);
        Tensor z = gates.columns(units, 2 * units);
        Tensor n = a.columns(2 * units, 3 * units)
                .plus(r.times(u.columns(2 * units, 3 * units)))
                .tanh();
        return n.plus(z.times(h.minus(n)));
    }
}
