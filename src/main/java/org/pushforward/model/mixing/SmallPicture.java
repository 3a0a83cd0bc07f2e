package org.pushforward.model.mixing;

/**
 * A colourful picture to look at: a disc on a sky over a meadow, every channel another pattern. Values from 0 to 1.
 */
final class SmallPicture {
    static final int CHANNELS = 3;

    private static final double[] SKY = {0.25, 0.55, 0.95};
    private static final double[] LOW_SKY = {0.75, 0.85, 1};
    private static final double[] MEADOW = {0.1, 0.6, 0.15};
    private static final double[] LOW_MEADOW = {0.35, 0.8, 0.1};
    private static final double[] DISC = {1, 0.35, 0.1};
    private static final double[] PATH = {0.85, 0.75, 0.3};

    private SmallPicture() {}

    /** Red, green, blue of each pixel, row by row from the top; shape [side * side * 3]. */
    static double[] of(int side) {
        double[] picture = new double[side * side * CHANNELS];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double[] color = color((column + 0.5) / side, (row + 0.5) / side);
                System.arraycopy(color, 0, picture, (row * side + column) * CHANNELS, CHANNELS);
            }
        }
        return picture;
    }

    /** @param x from left to right, 0 to 1; @param y from top to bottom, 0 to 1 */
    private static double[] color(double x, double y) {
        if (Math.hypot(x - 0.6875, y - 0.3125) < 0.26) {
            return DISC.clone();
        } else if (y < 0.62) {
            return blend(SKY, LOW_SKY, y / 0.62);
        } else if (Math.abs(x - 0.35 - 0.2 * (y - 0.62)) < 0.32 * (y - 0.5)) {
            return PATH.clone();
        }
        return blend(MEADOW, LOW_MEADOW, (y - 0.62) / 0.38);
    }

    private static double[] blend(double[] a, double[] b, double share) {
        double[] mixed = new double[CHANNELS];
        for (int c = 0; c < CHANNELS; c++) {
            mixed[c] = a[c] + share * (b[c] - a[c]);
        }
        return mixed;
    }
}
