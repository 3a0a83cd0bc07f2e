package org.pushforward.bench;

import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** Inputs that are drawn once and stay. */
final class Batch {
    private Batch() {}

    /** Standard normals. */
    static Tensor normal(Graph graph, int rows, int cols, Rng rng) {
        float[] values = new float[rows * cols];
        rng.fillGaussian(values);
        return graph.input(rows, cols).set(values);
    }

    /** Uniform on [0, 1), as pixels are. */
    static Tensor uniform(Graph graph, int rows, int cols, Rng rng) {
        float[] values = new float[rows * cols];
        rng.fillUniform(values);
        return graph.input(rows, cols).set(values);
    }
}
