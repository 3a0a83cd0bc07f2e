package org.pushforward.model.gan.digits;

import org.pushforward.model.classifier.ClassShares;

/**
 * What a classifier of digits makes of samples.
 *
 * @param shares how many fall into each class
 * @param means the part |μ₁ - μ₂|² of the Fréchet distance between their features and those of real images
 * @param covariances its part tr(C₁ + C₂ - 2 (C₁ C₂)^½)
 */
public record Quality(ClassShares shares, double means, double covariances) {
    /** The Fréchet distance. */
    public double frechet() {
        return means + covariances;
    }

    double[] toArray() {
        int[] counts = shares.counts();
        double[] state = new double[counts.length + 3];
        for (int k = 0; k < counts.length; k++) {
            state[k] = counts[k];
        }
        state[counts.length] = shares.images();
        state[counts.length + 1] = means;
        state[counts.length + 2] = covariances;
        return state;
    }

    static Quality of(double[] state) {
        int classes = state.length - 3;
        int[] counts = new int[classes];
        for (int k = 0; k < classes; k++) {
            counts[k] = (int) state[k];
        }
        return new Quality(new ClassShares(counts, (int) state[classes]), state[classes + 1], state[classes + 2]);
    }
}
