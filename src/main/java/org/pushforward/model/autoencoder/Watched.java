package org.pushforward.model.autoencoder;

import org.pushforward.data.ImageSet;

/**
 * The images on which the error is followed while the networks learn.
 *
 * @param train images that are learned from
 * @param heldOut images that are not
 */
record Watched(ImageSet train, ImageSet heldOut) {
    /** At most so many of each. */
    static final int MOST = 1_000;

    /** Steps from one evaluation to the next. */
    static final int EVERY = 20;
}
