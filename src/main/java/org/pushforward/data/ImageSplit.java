package org.pushforward.data;

/**
 * Images to learn from and images kept aside.
 *
 * @param train what a model learns from
 * @param test what it is judged on
 */
public record ImageSplit(ImageSet train, ImageSet test) {
    /** @throws DataException if the images differ in size */
    public ImageSplit {
        if (train.rows() != test.rows() || train.cols() != test.cols()) {
            throw new DataException("training and test images must have one size, found " + train.rows() + " x "
                    + train.cols() + " and " + test.rows() + " x " + test.cols() + "; take all files from one set");
        }
    }
}
