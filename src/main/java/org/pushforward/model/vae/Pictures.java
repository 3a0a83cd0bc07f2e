package org.pushforward.model.vae;

/**
 * Images as bytes, 0 black to 255 white, each [count * rows * cols].
 *
 * @param rows height of an image
 * @param cols width of an image
 * @param originals test images as the encoder sees them
 * @param fromMean their reconstructions from z = m
 * @param fromDraw their reconstructions from z = m + σ ε with an ε that stays the same
 * @param manifold codes at evenly spaced quantiles of the prior, {@link #SIDE} by {@link #SIDE} from the top left
 * @param samples decoded from fixed draws of the prior, {@link #SAMPLES} of them
 * @param pointed decoded from the code that is pointed at
 */
public record Pictures(
        int rows,
        int cols,
        byte[] originals,
        byte[] fromMean,
        byte[] fromDraw,
        byte[] manifold,
        byte[] samples,
        byte[] pointed) {
    /** Rows and columns of the manifold's grid. */
    public static final int SIDE = 15;

    /** How many samples of the prior are shown. */
    public static final int SAMPLES = 48;
}
