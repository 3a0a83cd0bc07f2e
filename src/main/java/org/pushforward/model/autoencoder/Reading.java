package org.pushforward.model.autoencoder;

/**
 * Mean squared errors per pixel, intensities in [0, 1].
 *
 * @param loss of the last minibatch, from its input with noise
 * @param train over the training images that are watched, without noise
 * @param heldOut over the images kept aside that are watched, without noise
 * @param noise ν
 */
public record Reading(double loss, double train, double heldOut, double noise) {
    /** What is lost on new images: held-out minus training error. */
    public double gap() {
        return heldOut - train;
    }

    double[] toArray() {
        return new double[] {loss, train, heldOut, noise};
    }

    static Reading of(double[] state) {
        return new Reading(state[0], state[1], state[2], state[3]);
    }
}
