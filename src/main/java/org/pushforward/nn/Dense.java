package org.pushforward.nn;

import org.pushforward.prob.Rng;

/**
 * y = f(x W + b), [batch, in] to [batch, out].
 *
 * @param w [in, out]
 * @param b [1, out]
 * @param activation f
 */
public record Dense(Tensor w, Tensor b, Activation activation) implements Layer {
    public Dense {
        if (b.rows() != 1 || b.cols() != w.cols()) {
            throw new IllegalArgumentException("dense: the bias " + b + " must be a row of " + w.cols());
        }
    }

    /** Weights start by the activation's {@link Activation#init}, biases at zero. */
    public Dense(ParameterBlock theta, int in, int out, Activation activation, Rng rng) {
        this(theta, in, out, activation, activation.init(), rng);
    }

    public Dense(ParameterBlock theta, int in, int out, Activation activation, Init init, Rng rng) {
        this(theta.weight(in, out, init, rng), theta.bias(out), activation);
    }

    @Override
    public Tensor apply(Tensor x) {
        Shapes.meet("dense", x, w, x.cols(), w.rows());
        return new DenseOp(x, w, b, activation.function()).record(x.rows(), w.cols());
    }
}
