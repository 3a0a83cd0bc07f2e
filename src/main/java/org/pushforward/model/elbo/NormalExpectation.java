package org.pushforward.model.elbo;

import java.util.function.DoubleUnaryOperator;
import org.pushforward.prob.Normal;

/**
 * E_q[h(z)] = ∫N(t; 0, 1) h(μ + σt) dt by the trapezoid rule on nodes that move and scale with q.
 *
 * <p>For a smooth h the error falls exponentially with the number of nodes: here 32 to each standard deviation.
 */
final class NormalExpectation {
    private static final int PER_UNIT = 32;
    private static final int NODES = 10 * PER_UNIT;
    private static final double[] WEIGHTS = weights();

    private NormalExpectation() {}

    static double of(Normal q, DoubleUnaryOperator h) {
        double sum = 0;
        for (int i = -NODES; i <= NODES; i++) {
            sum += WEIGHTS[i + NODES] * h.applyAsDouble(q.mu() + q.sigma() * i / PER_UNIT);
        }
        return sum;
    }

    private static double[] weights() {
        double[] weights = new double[2 * NODES + 1];
        for (int i = -NODES; i <= NODES; i++) {
            weights[i + NODES] = Normal.STANDARD.prob((double) i / PER_UNIT) / PER_UNIT;
        }
        return weights;
    }
}
