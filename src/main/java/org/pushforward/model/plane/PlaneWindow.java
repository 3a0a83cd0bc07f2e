package org.pushforward.model.plane;

/**
 * The part of the plane that is shown, in the data's own units.
 *
 * @param left least x
 * @param right greatest x
 * @param bottom least y
 * @param top greatest y
 * @param even true if x and y have one unit, so that a circle is drawn round
 */
public record PlaneWindow(double left, double right, double bottom, double top, boolean even) {
    /** Data whose sides differ by more are measured in two units. */
    private static final double MOST_UNEVEN = 3;

    public PlaneWindow {
        if (!(left < right) || !(bottom < top) || Double.isInfinite(right - left) || Double.isInfinite(top - bottom)) {
            throw new IllegalArgumentException(
                    "a window from " + left + " to " + right + " and " + bottom + " to " + top);
        }
    }

    /**
     * Holds all points and a margin around.
     *
     * @param points [n * 2]
     * @param margin on each side, as a share of the points' own extent
     */
    public static PlaneWindow around(float[] points, double margin) {
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i < points.length; i++) {
            low[i % 2] = Math.min(low[i % 2], points[i]);
            high[i % 2] = Math.max(high[i % 2], points[i]);
        }
        double width = high[0] - low[0];
        double height = high[1] - low[1];
        boolean even = Math.max(width, height) <= MOST_UNEVEN * Math.min(width, height);
        double spareX = margin * width;
        double spareY = margin * height;
        return new PlaneWindow(low[0] - spareX, high[0] + spareX, low[1] - spareY, high[1] + spareY, even);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }
}
