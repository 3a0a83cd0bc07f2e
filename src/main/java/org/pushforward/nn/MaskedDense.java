package org.pushforward.nn;

import java.util.List;
import org.pushforward.prob.Rng;

/**
 * y = f(x (W ⊙ M) + b) with M fixed: weights where M is 0 take no part, and get no gradient.
 *
 * @param w [in, out]
 * @param b [1, out]
 * @param mask M, zeros and ones as w
 * @param activation f
 */
public record MaskedDense(Tensor w, Tensor b, Tensor mask, Activation activation) implements Layer {
    public MaskedDense {
        Shapes.same("masked dense", w, mask);
    }

    /**
     * @param mask [in][out]
     */
    public MaskedDense(ParameterBlock theta, boolean[][] mask, Activation activation, Rng rng) {
        this(theta, mask, activation, activation.init(), rng);
    }

    public MaskedDense(ParameterBlock theta, boolean[][] mask, Activation activation, Init init, Rng rng) {
        this(
                theta.weight(mask.length, mask[0].length, init, rng),
                theta.bias(mask[0].length),
                constant(theta, mask),
                activation);
    }

    /** In a block of its own, which no optimiser moves. */
    private static Tensor constant(ParameterBlock theta, boolean[][] mask) {
        int cols = mask[0].length;
        float[] values = new float[mask.length * cols];
        for (int i = 0; i < values.length; i++) {
            values[i] = mask[i / cols][i % cols] ? 1f : 0f;
        }
        ParameterBlock fixed = new ParameterBlock();
        theta.alsoFree(fixed::close);
        return fixed.weight(mask.length, cols, Init.values(values), null);
    }

    @Override
    public Tensor apply(Tensor x) {
        Graph graph = Graph.common(List.of(x, w, mask));
        Tensor masked = graph.record(w.rows(), w.cols(), new PointwiseOp(Pair.TIMES, w, mask));
        return new Dense(masked, b, activation).apply(x);
    }
}
