package org.pushforward.bijector;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which coordinates a coupling layer copies, and which it moves: the first half, a checkerboard, some channels.
 *
 * @param copies the coordinates that are copied, ascending, at least one
 * @param moves all others, ascending, at least one
 */
public record Mask(int[] copies, int[] moves) {
    /** @throws IllegalArgumentException if one part is empty, or the two are not a partition of 0 .. dims - 1 */
    public Mask {
        int[] all = IntStream.concat(IntStream.of(copies), IntStream.of(moves))
                .sorted()
                .toArray();
        if (copies.length == 0
                || moves.length == 0
                || !Arrays.equals(all, IntStream.range(0, all.length).toArray())) {
            throw new IllegalArgumentException("a mask copies some coordinates and moves all others, found copies "
                    + Arrays.toString(copies) + " and moves " + Arrays.toString(moves));
        }
    }

    /** Copies coordinates 1 to d of D. */
    public static Mask first(int d, int dims) {
        return of(dims, i -> i < d);
    }

    /** Copies coordinates d + 1 to D: what {@link #first} moves. */
    public static Mask last(int d, int dims) {
        return of(dims, i -> i >= d);
    }

    /** Copies those of 0 .. dims - 1 that the rule names. */
    public static Mask of(int dims, IntPredicate copied) {
        return new Mask(
                IntStream.range(0, dims).filter(copied).toArray(),
                IntStream.range(0, dims).filter(copied.negate()).toArray());
    }

    public int dims() {
        return copies.length + moves.length;
    }

    /** The copied part u of a point; shape [copies]. */
    public double[] part(double[] point) {
        double[] u = new double[copies.length];
        for (int k = 0; k < u.length; k++) {
            u[k] = point[copies[k]];
        }
        return u;
    }
}
