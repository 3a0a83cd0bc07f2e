package org.pushforward.plot.export;

/**
 * Shows every colour by two of a palette's in a fixed 8x8 pattern (Bayer's ordered dithering): a colour of the palette
 * stays plain, another one becomes the mix nearest to it.
 *
 * <p>Source: B. Bayer, "An optimum method for two-level rendition of continuous-tone pictures", 1973.
 */
final class Mixer {
    private static final int LEVELS = 64;
    private static final int[] THRESHOLDS = thresholds();

    private final int[] colors;
    /** For each 24-bit colour 0, or 1 + (first, second, share of the second in 64ths): made when first asked for. */
    private final int[] plans = new int[1 << 24];

    Mixer(Palette palette) {
        colors = palette.colors();
    }

    /** Palette indices of the pixels. */
    byte[] mix(int[] pixels, int width) {
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int rgb = pixels[i] & 0xFFFFFF;
            int plan = plans[rgb];
            if (plan == 0) {
                plan = plan(rgb) + 1;
                plans[rgb] = plan;
            }
            plan--;
            int threshold = THRESHOLDS[(i / width & 7) << 3 | i % width & 7];
            indices[i] = (byte) (threshold < (plan & 0xFF) ? plan >> 8 : plan >> 16);
        }
        return indices;
    }

    private int plan(int rgb) {
        int first = nearest(rgb);
        int second = first;
        double share = 0;
        double least = distance(rgb, colors[first], colors[first], 0);
        for (int other = 0; other < colors.length && least > 0; other++) {
            double t = projection(rgb, colors[first], colors[other]);
            // colours far apart make a coarse pattern, so they must win by more
            double coarseness = 0.03 * distance(colors[first], colors[other], colors[other], 0) * t * (1 - t);
            double error = distance(rgb, colors[first], colors[other], t) + coarseness;
            if (error < least) {
                least = error;
                second = other;
                share = t;
            }
        }
        return first << 16 | second << 8 | (int) Math.round(share * LEVELS);
    }

    private int nearest(int rgb) {
        int best = 0;
        for (int i = 1; i < colors.length; i++) {
            if (distance(rgb, colors[i], colors[i], 0) < distance(rgb, colors[best], colors[best], 0)) {
                best = i;
            }
        }
        return best;
    }

    /** How far along from one colour to another the point nearest to rgb lies, from 0 to 1. */
    private static double projection(int rgb, int from, int to) {
        double dot = 0;
        double length = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double step = (to >> shift & 0xFF) - (from >> shift & 0xFF);
            dot += step * ((rgb >> shift & 0xFF) - (from >> shift & 0xFF));
            length += step * step;
        }
        return length == 0 ? 0 : Math.max(0, Math.min(1, dot / length));
    }

    /** Squared distance of rgb from the mix of two colours. */
    private static double distance(int rgb, int from, int to, double t) {
        double sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double mixed = (from >> shift & 0xFF) * (1 - t) + (to >> shift & 0xFF) * t;
            double difference = (rgb >> shift & 0xFF) - mixed;
            sum += difference * difference;
        }
        return sum;
    }

    /** Bayer's matrix: the bits of x xor y and of y, interleaved from the lowest up. */
    private static int[] thresholds() {
        int[] result = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            int x = i & 7;
            int y = i >> 3;
            for (int bit = 0; bit < 3; bit++) {
                result[i] |= (x >> bit & 1 ^ y >> bit & 1) << 5 - 2 * bit | (y >> bit & 1) << 4 - 2 * bit;
            }
        }
        return result;
    }
}
