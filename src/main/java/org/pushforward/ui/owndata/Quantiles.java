package org.pushforward.ui.owndata;

import java.util.Arrays;

/** Numbers that stand for a density: its quantiles F⁻¹((i + ½)/n). */
final class Quantiles {
    private Quantiles() {}

    /**
     * @param heights of the density over equal parts of [-reach, reach], of any scale, not all 0
     * @param out filled from an index on
     */
    static void fill(double[] heights, double reach, float[] out, int from) {
        double total = Arrays.stream(heights).sum();
        double width = 2 * reach / heights.length;
        int n = out.length - from;
        int bin = 0;
        double before = 0;
        for (int i = 0; i < n; i++) {
            double mass = (i + 0.5) / n * total;
            while (bin < heights.length - 1 && before + heights[bin] < mass) {
                before += heights[bin++];
            }
            double within = Math.max(0, Math.min(1, (mass - before) / heights[bin]));
            out[from + i] = (float) (-reach + (bin + within) * width);
        }
    }
}
