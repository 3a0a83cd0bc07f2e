package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.PlaneMap;

/**
 * The true image of a square with side Δ centred at z': four curved edges, relative to x' = f(z').
 *
 * <p>Its signed area is ½∮(x₁dx₂ - x₂dx₁), by the shoelace formula on 4n points and Romberg's extrapolation in n.
 * Because the square is centred, area/Δ² = det J + O(Δ²).
 *
 * @param d1 x₁ - x₁' along the outline, anticlockwise in z; shape [4n]
 * @param d2 x₂ - x₂' along the outline; shape [4n]
 * @param delta the square's side
 */
record SquareImage(double[] d1, double[] d2, double delta) {
    private static final int PER_EDGE = 32;
    private static final int LEVELS = 4;
    private static final double[][] CORNERS = {{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}};

    static SquareImage of(PlaneMap f, double[] z, double delta) {
        double[] centre = f.forward(z);
        int n = 4 * PER_EDGE;
        double[] d1 = new double[n];
        double[] d2 = new double[n];
        for (int i = 0; i < n; i++) {
            double[] from = CORNERS[i / PER_EDGE];
            double[] to = CORNERS[(i / PER_EDGE + 1) % 4];
            double share = (double) (i % PER_EDGE) / PER_EDGE;
            double[] x = f.forward(new double[] {
                z[0] + delta * (from[0] + share * (to[0] - from[0])),
                z[1] + delta * (from[1] + share * (to[1] - from[1]))
            });
            d1[i] = x[0] - centre[0];
            d2[i] = x[1] - centre[1];
        }
        return new SquareImage(d1, d2, delta);
    }

    /** Signed area / Δ²: negative if the image runs clockwise. */
    double signedRatio() {
        double[] area = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            area[level] = shoelace(1 << LEVELS - 1 - level);
        }
        double power = 4;
        for (int order = 1; order < LEVELS; order++, power *= 4) {
            for (int level = LEVELS - 1; level >= order; level--) {
                area[level] += (area[level] - area[level - 1]) / (power - 1);
            }
        }
        return area[LEVELS - 1] / (delta * delta);
    }

    private double shoelace(int stride) {
        double twice = 0;
        int n = d1.length;
        for (int i = 0; i < n; i += stride) {
            int next = (i + stride) % n;
            twice += d1[i] * d2[next] - d1[next] * d2[i];
        }
        return twice / 2;
    }
}
