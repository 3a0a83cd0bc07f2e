package org.pushforward.bijector;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Puts coordinates in another order, x_i = z_from(i). |det J| = 1: no volume changes.
 *
 * @param from where each coordinate of x comes from: every one of 0 .. dims - 1 once
 */
public record Permutation(int[] from) implements Bijector {
    /** @throws IllegalArgumentException if a coordinate comes twice or not at all */
    public Permutation {
        from = from.clone();
        int[] sorted = IntStream.of(from).sorted().toArray();
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] != i) {
                throw new IllegalArgumentException("an order of " + sorted.length + " coordinates names each of 0 to "
                        + (sorted.length - 1) + " once, found " + Arrays.toString(from));
            }
        }
    }

    /** Changes nothing. */
    public static Permutation identity(int dims) {
        return new Permutation(IntStream.range(0, dims).toArray());
    }

    /** The last coordinate first. */
    public static Permutation reverse(int dims) {
        return new Permutation(IntStream.range(0, dims).map(i -> dims - 1 - i).toArray());
    }

    @Override
    public int dims() {
        return from.length;
    }

    @Override
    public double[] forward(double[] z) {
        double[] x = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            x[i] = z[from[i]];
        }
        return x;
    }

    @Override
    public double[] inverse(double[] x) {
        double[] z = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            z[from[i]] = x[i];
        }
        return z;
    }

    @Override
    public double forwardLogDetJacobian(double[] z) {
        return 0;
    }
}
