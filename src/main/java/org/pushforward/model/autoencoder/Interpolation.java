package org.pushforward.model.autoencoder;

/**
 * From one example to another in equal steps: t = 0, 0.1, ... 1.
 *
 * @param from index of the first example
 * @param to index of the last
 * @param path (1 - t) f(a) + t f(b) on the plane of codes, relative, [STEPS * 2]
 * @param decoded g of these codes, [STEPS * rows * cols], 0 black to 255 white
 * @param blended the images (1 - t) a + t b, as decoded
 */
public record Interpolation(int from, int to, float[] path, byte[] decoded, byte[] blended) {
    /** How many images from the one to the other. */
    public static final int STEPS = 11;

    /** t of a step. */
    public static double share(int step) {
        return step / (STEPS - 1.0);
    }
}
