package org.pushforward.model.gan.plane;

import org.pushforward.model.plane.PlaneWindow;

/**
 * The cells of a regular grid over a window, and one more for all that lies outside, so that no mass is ever lost.
 *
 * @param window what the grid covers
 * @param columns cells in a row, and in a column
 */
record PlaneCells(PlaneWindow window, int columns) {
    /** Inner cells row by row from the bottom, then the outer one. */
    int size() {
        return columns * columns + 1;
    }

    int of(double x, double y) {
        int column = (int) Math.floor((x - window.left()) / window.width() * columns);
        int row = (int) Math.floor((y - window.bottom()) / window.height() * columns);
        boolean inside = column >= 0 && column < columns && row >= 0 && row < columns;
        return inside ? row * columns + column : size() - 1;
    }

    /**
     * The share of the points in each cell.
     *
     * @param points [n * 2], n at least 1
     * @return [size], summing to 1
     */
    double[] shares(float[] points) {
        double[] shares = new double[size()];
        int n = points.length / 2;
        for (int i = 0; i < n; i++) {
            shares[of(points[2 * i], points[2 * i + 1])]++;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= n;
        }
        return shares;
    }

    /**
     * Masses as they look through a Gaussian lens one cell wide, so that a cloud of samples becomes a density; the sum
     * stays.
     */
    double[] blurred(double[] mass) {
        double[] across = new double[size()];
        double[] result = new double[size()];
        blur(mass, across, 1, columns);
        blur(across, result, columns, 1);
        result[size() - 1] = mass[size() - 1];
        return result;
    }

    /** e^(-d²/2) for distances of up to three cells, divided by their sum. */
    private static final double[] LENS = lens();

    private static double[] lens() {
        double[] lens = new double[4];
        double sum = 0;
        for (int d = 0; d < lens.length; d++) {
            lens[d] = Math.exp(-d * d / 2.0);
            sum += d == 0 ? lens[d] : 2 * lens[d];
        }
        for (int d = 0; d < lens.length; d++) {
            lens[d] /= sum;
        }
        return lens;
    }

    /** Along lines of cells {@code stride} apart; what would fall over the edge stays in the outermost cell. */
    private void blur(double[] from, double[] to, int stride, int lineStride) {
        for (int line = 0; line < columns; line++) {
            for (int k = 0; k < columns; k++) {
                double mass = from[line * lineStride + k * stride];
                if (mass == 0) {
                    continue;
                }
                for (int d = -3; d <= 3; d++) {
                    int at = Math.max(0, Math.min(columns - 1, k + d));
                    to[line * lineStride + at * stride] += mass * LENS[Math.abs(d)];
                }
            }
        }
    }
}
