package org.pushforward.model.gan;

import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;

/** What a generator is fed: every coordinate N(0, 1), or uniform on (-1, 1). */
public final class Noise {
    private static final Normal NORMAL = new Normal(0, 1);

    private Noise() {}

    /** Fills with independent noise. */
    public static void draw(boolean gaussian, Rng rng, float[] out) {
        if (gaussian) {
            rng.fillGaussian(out);
            return;
        }
        rng.fillUniform(out);
        for (int i = 0; i < out.length; i++) {
            out[i] = 2 * out[i] - 1;
        }
    }

    /** The noise below which the share u lies; 0 &lt; u &lt; 1 if it is Gaussian. */
    public static double quantile(boolean gaussian, double u) {
        return gaussian ? NORMAL.quantile(u) : 2 * u - 1;
    }
}
