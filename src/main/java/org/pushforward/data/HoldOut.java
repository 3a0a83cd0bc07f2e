package org.pushforward.data;

import java.util.stream.IntStream;
import org.pushforward.prob.Rng;

/** Keeps every seventh image aside, as MNIST does, after a shuffle that is always the same. */
final class HoldOut {
    private static final int EVERY = 7;

    private HoldOut() {}

    /**
     * @param name of the data, for the message
     * @throws DataException if there are too few images, or all are equal
     */
    static ImageSplit split(ImageSet all, String name) {
        if (all.count() < OwnFiles.FEWEST) {
            throw DataException.of("images.few", name, all.count(), OwnFiles.FEWEST);
        }
        if (allEqual(all)) {
            throw DataException.of("images.equal", name);
        }
        int[] order = IntStream.range(0, all.count()).toArray();
        new Rng(0).named("hold-out").shuffle(order);
        int[] test = IntStream.range(0, order.length)
                .filter(i -> i % EVERY == 0)
                .map(i -> order[i])
                .toArray();
        int[] train = IntStream.range(0, order.length)
                .filter(i -> i % EVERY != 0)
                .map(i -> order[i])
                .toArray();
        return new ImageSplit(all.chosen(train), all.chosen(test));
    }

    private static boolean allEqual(ImageSet all) {
        for (int i = all.dims(); i < all.pixels().length; i++) {
            if (all.pixels()[i] != all.pixels()[i % all.dims()]) {
                return false;
            }
        }
        return true;
    }
}
