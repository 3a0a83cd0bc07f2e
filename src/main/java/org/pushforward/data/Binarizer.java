package org.pushforward.data;

import org.pushforward.prob.Rng;

/**
 * Black-and-white images by chance: a pixel of intensity v becomes 1 with probability v, b ~ Bernoulli(v).
 *
 * <p>Source: R. Salakhutdinov and I. Murray, "On the quantitative analysis of deep belief networks", 2008.
 */
public final class Binarizer {
    /** Seed of the one draw that every run is judged on. */
    private static final long FIXED = 20080705L;

    private static final int SHADES = 256;
    /** A pixel is white where 16 uniform bits fall below its shade's threshold; off by at most 2⁻¹⁷ from v/255. */
    private static final int[] THRESHOLD = new int[SHADES];

    static {
        for (int v = 0; v < SHADES; v++) {
            THRESHOLD[v] = (int) Math.round(v * 65536.0 / (SHADES - 1));
        }
    }

    private Binarizer() {}

    /**
     * Draws each pixel anew.
     *
     * @param intensity in [0, 1]
     * @param out 0 or 1, the same length; may be the same array
     */
    public static void draw(float[] intensity, Rng rng, float[] out) {
        if (intensity.length != out.length) {
            throw new IllegalArgumentException(
                    intensity.length + " intensities need as many results, found " + out.length);
        }
        for (int i = 0; i < out.length; i++) {
            out[i] = rng.nextDouble() < intensity[i] ? 1 : 0;
        }
    }

    /**
     * Draws each pixel of the chosen images anew, four to a random number: fast enough for every minibatch.
     *
     * @param out 0 or 1, [indices.length, rows * cols]
     */
    public static void draw(ImageSet set, int[] indices, Rng rng, float[] out) {
        int dims = set.dims();
        if (out.length != (long) indices.length * dims) {
            throw new IllegalArgumentException(
                    indices.length + " images need " + indices.length * dims + " floats, found " + out.length);
        }
        byte[] pixels = set.pixels();
        long bits = 0;
        for (int i = 0; i < indices.length; i++) {
            int from = indices[i] * dims;
            int to = i * dims;
            for (int j = 0; j < dims; j++) {
                bits = (j & 3) == 0 ? rng.nextLong() : bits >>> 16;
                out[to + j] = (bits & 0xFFFF) < THRESHOLD[pixels[from + j] & 0xFF] ? 1 : 0;
            }
        }
    }

    /** The set drawn once with a seed of its own, pixels 0 or 255: the same on every machine, to compare models on. */
    public static ImageSet fixed(ImageSet set) {
        Rng rng = new Rng(FIXED);
        byte[] bits = new byte[set.pixels().length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (byte) (rng.nextDouble() < (set.pixels()[i] & 0xFF) / 255.0 ? 255 : 0);
        }
        return new ImageSet(bits, set.labels(), set.rows(), set.cols(), set.count());
    }
}
