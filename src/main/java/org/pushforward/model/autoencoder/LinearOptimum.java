package org.pushforward.model.autoencoder;

/**
 * What the best linear map of the same code size, principal component analysis, makes of the watched images: mean squared
 * errors per pixel.
 *
 * @param train of the components of all training images, over the watched ones
 * @param heldOut of the same components, over the watched images kept aside
 * @param least Σ_{k>d} λ_k / pixels of the watched training images' own covariance: no linear map comes below it there
 * @param linear true if the autoencoder is linear too
 */
public record LinearOptimum(double train, double heldOut, double least, boolean linear) {
    /** Relative; errors are computed in single precision. */
    private static final double ROUNDING = 1e-4;

    /** Whether nothing linear has come below the least, with the autoencoder's error over the same images. */
    public boolean holds(double autoencoder) {
        double floor = least * (1 - ROUNDING) - 1e-9;
        return train >= floor && (!linear || autoencoder >= floor);
    }
}
