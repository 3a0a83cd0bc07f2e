package org.pushforward.model.image;

import org.pushforward.data.ImageSet;

/** Pixels as numbers in [0, 1] and as bytes. */
public final class Intensities {
    private static final float WHITE = 255f;
    private static final int MEAN_OF = 10_000;

    private Intensities() {}

    /**
     * Some rows as bytes, 0 black to 255 white; numbers outside [0, 1] take the nearest end.
     *
     * @param values [rows, dims]
     */
    public static byte[] bytes(float[] values, int firstRow, int count, int dims) {
        byte[] bytes = new byte[count * dims];
        for (int j = 0; j < bytes.length; j++) {
            float inside = Math.max(0f, Math.min(1f, values[firstRow * dims + j]));
            bytes[j] = (byte) (int) (inside * WHITE + 0.5f);
        }
        return bytes;
    }

    /** The mean of the first 10,000 images, [pixels] in [0, 1]. */
    public static float[] mean(ImageSet images) {
        int dims = images.dims();
        int count = Math.min(MEAN_OF, images.count());
        int[] sums = new int[dims];
        for (int i = 0; i < count * dims; i++) {
            sums[i % dims] += images.pixels()[i] & 0xFF;
        }
        float[] mean = new float[dims];
        for (int j = 0; j < dims; j++) {
            mean[j] = sums[j] / (WHITE * count);
        }
        return mean;
    }
}
