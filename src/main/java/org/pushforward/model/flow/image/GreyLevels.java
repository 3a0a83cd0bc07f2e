package org.pushforward.model.flow.image;

import org.pushforward.data.ImageSet;

/**
 * Where each of 256 grey levels lies on the way from a dequantised pixel y = (level + noise)/256 to a number u: level k
 * takes the piece of length width[k] that begins at start[k], and y moves evenly along it.
 *
 * <p>du/dy = 256 · width[k]. Source of the dequantisation: B. Uria, I. Murray and H. Larochelle, "RNADE: the real-valued
 * neural autoregressive density-estimator", 2013; see also L. Theis, A. van den Oord and M. Bethge, "A note on the
 * evaluation of generative models", 2016.
 */
final class GreyLevels {
    static final int LEVELS = 256;

    /** Keeps logits finite: no u is nearer to 0 or 1. */
    private static final double MARGIN = 1e-5;

    /** As if so much of the pixels had every grey alike: rare levels keep a piece that single precision can resolve. */
    private static final double EVEN = 0.005;

    private final double[] start = new double[LEVELS + 1];
    private final double[] logSlope = new double[LEVELS];

    private GreyLevels(double margin, double[] shares) {
        start[0] = margin;
        for (int k = 0; k < LEVELS; k++) {
            double width = (1 - 2 * margin) * shares[k];
            start[k + 1] = start[k] + width;
            logSlope[k] = StrictMath.log(LEVELS * width);
        }
    }

    /** u = y: every level is as wide as it is. */
    static GreyLevels plain() {
        return new GreyLevels(0, even());
    }

    /** u = α + (1 - 2α) y, as L. Dinh, J. Sohl-Dickstein and S. Bengio take it before a logit in "Real NVP", 2016. */
    static GreyLevels squeezed(double alpha) {
        return new GreyLevels(alpha, even());
    }

    /**
     * Histogram equalisation: a level is as wide as it is frequent, so that u is uniform over all pixels of the images. It
     * is the likeliest of all maps that are one for all pixels, learned by counting.
     */
    static GreyLevels equalised(ImageSet images) {
        long[] counts = new long[LEVELS];
        for (byte pixel : images.pixels()) {
            counts[pixel & 0xFF]++;
        }
        double[] shares = even();
        for (int k = 0; k < LEVELS; k++) {
            shares[k] = EVEN * shares[k] + (1 - EVEN) * counts[k] / images.pixels().length;
        }
        return new GreyLevels(MARGIN, shares);
    }

    private static double[] even() {
        double[] shares = new double[LEVELS];
        java.util.Arrays.fill(shares, 1.0 / LEVELS);
        return shares;
    }

    /** The level of a dequantised pixel. */
    static int level(double y) {
        return Math.max(0, Math.min(LEVELS - 1, (int) Math.floor(y * LEVELS)));
    }

    /** u(y) for y in [0, 1]. */
    double u(double y) {
        int k = level(y);
        return start[k] + (y * LEVELS - k) * (start[k + 1] - start[k]);
    }

    /** log du/dy, by the level in which y lies. */
    double logSlope(int level) {
        return logSlope[level];
    }

    /** y(u); what no y reaches takes the nearest end. */
    double y(double u) {
        int k = java.util.Arrays.binarySearch(start, u);
        int level = Math.max(0, Math.min(LEVELS - 1, k >= 0 ? k : -k - 2));
        double within = (u - start[level]) / (start[level + 1] - start[level]);
        return Math.max(0, Math.min(1, (level + within) / LEVELS));
    }
}
