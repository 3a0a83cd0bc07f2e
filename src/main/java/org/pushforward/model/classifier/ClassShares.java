package org.pushforward.model.classifier;

import org.pushforward.data.ImageSet;

/**
 * Which classes images fall into, in a classifier's eyes: an image is counted to a class if the classifier gives it a
 * probability of at least 0.9.
 *
 * @param counts images of each class, [10]
 * @param images all that were looked at
 */
public record ClassShares(int[] counts, int images) {
    /** The classifier is sure of an image from here on. */
    public static final double SURE = 0.9;

    /** A class is covered if at least this share of all images is counted to it. */
    public static final double COVERED = 0.01;

    public static ClassShares of(Judgement judgement) {
        int[] counts = new int[ImageSet.CLASSES];
        for (int i = 0; i < judgement.count(); i++) {
            int label = judgement.label(i);
            counts[label] += judgement.probability(i, label) >= (float) SURE ? 1 : 0;
        }
        return new ClassShares(counts, judgement.count());
    }

    /** How many classes are covered, 0 to 10. */
    public int covered() {
        int covered = 0;
        for (int count : counts) {
            covered += count >= COVERED * images && count > 0 ? 1 : 0;
        }
        return covered;
    }

    /** Share of a class among all images. */
    public double share(int label) {
        return (double) counts[label] / images;
    }

    /** Share of the images that the classifier is sure of. */
    public double sure() {
        return (double) total() / images;
    }

    /** Entropy of the classes among the images it is sure of, in nats: log 10 where all are equally frequent. */
    public double entropy() {
        double entropy = 0;
        for (int count : counts) {
            double p = (double) count / Math.max(1, total());
            entropy -= count == 0 ? 0 : p * Math.log(p);
        }
        return entropy;
    }

    private int total() {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }
}
