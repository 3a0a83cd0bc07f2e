package org.pushforward.nn;

import java.util.Arrays;
import org.pushforward.prob.Rng;

/** How a [fan in, fan out] weight starts. */
@FunctionalInterface
public interface Init {
    /** Fills {@code w}, row by row. */
    void fill(float[] w, int rows, int cols, Rng rng);

    /** This start for a weight whose fans are not its numbers of rows and columns. */
    default Init fans(int in, int out) {
        return (w, rows, cols, rng) -> fill(w, in, out, rng);
    }

    static Init zeros() {
        return (w, rows, cols, rng) -> {};
    }

    static Init constant(double value) {
        return (w, rows, cols, rng) -> Arrays.fill(w, (float) value);
    }

    /** N(0, std²). */
    static Init normal(double std) {
        return (w, rows, cols, rng) -> {
            for (int i = 0; i < w.length; i++) {
                w[i] = (float) (std * rng.nextGaussian());
            }
        };
    }

    /** Uniform on [-limit, limit). */
    static Init uniform(double limit) {
        return (w, rows, cols, rng) -> {
            for (int i = 0; i < w.length; i++) {
                w[i] = (float) (limit * (2 * rng.nextDouble() - 1));
            }
        };
    }

    /**
     * Uniform with variance 2/(fan in + fan out), for tanh, sigmoid and linear layers. Source: X. Glorot and Y. Bengio,
     * "Understanding the difficulty of training deep feedforward neural networks", 2010.
     */
    static Init xavier() {
        return (w, rows, cols, rng) -> uniform(Math.sqrt(6.0 / (rows + cols))).fill(w, rows, cols, rng);
    }

    /**
     * Normal with variance 2/fan in, for rectified layers. Source: K. He, X. Zhang, S. Ren and J. Sun, "Delving deep
     * into rectifiers", 2015.
     */
    static Init he() {
        return (w, rows, cols, rng) -> normal(Math.sqrt(2.0 / rows)).fill(w, rows, cols, rng);
    }

    /** The given numbers, row by row. */
    static Init values(float... values) {
        return (w, rows, cols, rng) -> {
            if (values.length != w.length) {
                throw new IllegalArgumentException(
                        "a [" + rows + ", " + cols + "] weight cannot start from " + values.length + " numbers");
            }
            System.arraycopy(values, 0, w, 0, w.length);
        };
    }
}
