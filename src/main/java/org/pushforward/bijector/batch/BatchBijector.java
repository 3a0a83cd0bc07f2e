package org.pushforward.bijector.batch;

import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;

/**
 * An invertible differentiable map x = f(z) of the rows of a batch, written as an expression of the engine: both
 * directions and both log-determinants can be differentiated, with respect to the rows and to the parameters.
 *
 * <p>A flow draws x = f(z) with z from the prior and learns by log p(x) = log π(f⁻¹(x)) + log|det ∂f⁻¹/∂x|: sampling
 * goes {@link #forward}, training goes {@link #inverse}. Rows have shape [batch, dims]; log-determinants are natural
 * logarithms.
 */
public interface BatchBijector {
    /** x = f(z) and log|det ∂f/∂z|. */
    Mapped forward(Tensor z);

    /** z = f⁻¹(x) and log|det ∂f⁻¹/∂x|. */
    Mapped inverse(Tensor x);

    /**
     * Lets parameters that start from data do so, from a first batch on the side of x; the others are left alone.
     *
     * @param x [rows * dims], nobody writes them
     */
    default void start(float[] x, int rows) {}

    /** z = f⁻¹(x) computed now, [rows * dims]. */
    default float[] inverse(float[] x, int rows) {
        try (Graph graph = new Graph()) {
            Tensor z = inverse(graph.input(rows, x.length / rows).set(x)).value();
            graph.forward(z);
            return z.get();
        }
    }
}
