package org.pushforward.nn;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * The images of a batch, one behind the other in memory, worked on in two halves that may overlap in time. Element-wise
 * kernels run over whole vectors, so they take images in groups that fill them, and no group is cut in half.
 *
 * @param images how many
 * @param size numbers in each
 */
record Batch(int images, int size) {
    /** Numbers in a group, or more: a loop worth a call, and still in the cache. */
    private static final int LONG = 4096;

    /** A tensor with one image a row. */
    static Batch of(Tensor t) {
        return new Batch(t.rows(), t.cols());
    }

    /** Images that fill whole vectors. */
    private int whole() {
        return Math.max(1, Floats.ALIGNMENT / Integer.lowestOneBit(size));
    }

    /** The first image of the second half; past the last if the first has them all. */
    int middle() {
        return roundUp((images + 1) / 2, whole());
    }

    private static int roundUp(int n, int unit) {
        return (n + unit - 1) / unit * unit;
    }

    /** For every image the memory of the group it begins, or ends, and null for all other images. */
    Floats[] groups(Floats memory, boolean atEnd) {
        Floats[] groups = new Floats[images];
        int group = roundUp((LONG - 1) / size + 1, whole());
        int from = 0;
        while (from < images) {
            int to = Math.min(from + group, from < middle() ? Math.min(middle(), images) : images);
            groups[atEnd ? to - 1 : from] = memory.slice(from * size, (to - from) * size);
            from = to;
        }
        return groups;
    }

    /**
     * Runs kernels over all images.
     *
     * @param kernels what is done, one after the other, with an image of half 0 or 1
     */
    Runnable halves(IntFunction<List<IntConsumer>> kernels) {
        Half first = new Half(0, Math.min(images, middle()), kernels.apply(0));
        if (middle() >= images) {
            return first::compute;
        }
        Half second = new Half(middle(), images, kernels.apply(1));
        return () -> SecondThread.both(first, second);
    }

    private static final class Half extends SecondThread.Job {
        private final int from;
        private final int to;
        private final IntConsumer[] kernels;

        Half(int from, int to, List<IntConsumer> kernels) {
            this.from = from;
            this.to = to;
            this.kernels = kernels.toArray(IntConsumer[]::new);
        }

        @Override
        void compute() {
            for (int i = from; i < to; i++) {
                for (IntConsumer kernel : kernels) {
                    kernel.accept(i);
                }
            }
        }
    }
}
