package org.pushforward.model.autoencoder;

import org.pushforward.prob.Rng;

/**
 * Masking noise: each pixel becomes black with probability ν.
 *
 * <p>Source: P. Vincent, H. Larochelle, Y. Bengio and P.-A. Manzagol, "Extracting and composing robust features with
 * denoising autoencoders", 2008.
 */
final class Corruption {
    private static final int LEVELS = 1 << 16;

    private Corruption() {}

    /** Masks the pixels in place, four to a random number; draws nothing where ν is 0. */
    static void mask(float[] pixels, double nu, Rng rng) {
        if (nu == 0) {
            return;
        }
        int threshold = (int) Math.round(nu * LEVELS);
        long bits = 0;
        for (int j = 0; j < pixels.length; j++) {
            bits = (j & 3) == 0 ? rng.nextLong() : bits >>> 16;
            if ((bits & (LEVELS - 1)) < threshold) {
                pixels[j] = 0;
            }
        }
    }
}
