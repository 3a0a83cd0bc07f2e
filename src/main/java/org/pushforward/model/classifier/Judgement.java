package org.pushforward.model.classifier;

/**
 * What a classifier says of some images.
 *
 * @param probabilities p(y|x), [count, 10]
 * @param features of each image, [count, 64]
 */
public record Judgement(float[] probabilities, float[] features) {
    private static final int CLASSES = org.pushforward.data.ImageSet.CLASSES;

    public int count() {
        return probabilities.length / CLASSES;
    }

    /** The most probable class of image i. */
    public int label(int i) {
        int best = 0;
        for (int y = 1; y < CLASSES; y++) {
            best = probability(i, y) > probability(i, best) ? y : best;
        }
        return best;
    }

    /** p(y|x) of image i. */
    public float probability(int i, int y) {
        return probabilities[i * CLASSES + y];
    }
}
