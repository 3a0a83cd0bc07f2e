package org.pushforward.bijector.batch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** x_j = z_order[j]: the same numbers in other places, so |det J| = 1. */
public final class Permutation implements BatchBijector {
    private final int[] order;
    private final int[] back;

    /** @param order where each column comes from, a permutation of 0 .. dims-1 */
    public Permutation(int... order) {
        this.order = order.clone();
        back = new int[order.length];
        Arrays.fill(back, -1);
        for (int j = 0; j < order.length; j++) {
            if (order[j] < 0 || order[j] >= order.length || back[order[j]] >= 0) {
                throw new IllegalArgumentException(
                        Arrays.toString(order) + " is not a permutation of 0 to " + (order.length - 1));
            }
            back[order[j]] = j;
        }
    }

    /** The last column first. */
    public static Permutation reverse(int dims) {
        return new Permutation(IntStream.range(0, dims).map(j -> dims - 1 - j).toArray());
    }

    /** Any order, drawn once. */
    public static Permutation shuffled(int dims, Rng rng) {
        int[] order = IntStream.range(0, dims).toArray();
        rng.shuffle(order);
        return new Permutation(order);
    }

    @Override
    public Mapped forward(Tensor z) {
        return Mapped.keepingVolume(z.columns(order));
    }

    @Override
    public Mapped inverse(Tensor x) {
        return Mapped.keepingVolume(x.columns(back));
    }
}
