package org.pushforward.model.autoencoder;

import java.util.stream.IntStream;
import org.pushforward.data.ImageSet;
import org.pushforward.prob.Rng;

/** Of all training images those that a run learns from. */
final class TrainingPart {
    /** The option for all of them. */
    static final String ALL = "all";

    private TrainingPart() {}

    /**
     * So many images chosen at random, or all where there are no more.
     *
     * @param option {@link #ALL} or a number
     */
    static ImageSet of(ImageSet images, String option, Rng rng) {
        return option.equals(ALL) ? images : some(images, Integer.parseInt(option), rng);
    }

    /** So many images chosen at random, or all in their order where there are no more. */
    static ImageSet some(ImageSet images, int count, Rng rng) {
        if (count >= images.count()) {
            return images;
        }
        int[] order = IntStream.range(0, images.count()).toArray();
        rng.shuffle(order);
        return images.chosen(IntStream.of(order).limit(count).toArray());
    }
}
