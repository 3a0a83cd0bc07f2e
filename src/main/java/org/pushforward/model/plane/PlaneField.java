package org.pushforward.model.plane;

import java.util.function.DoubleBinaryOperator;

/**
 * Values at the middles of the cells of a regular grid over a window.
 *
 * @param window what the grid covers, edge to edge
 * @param columns cells in a row, and in a column
 * @param values row by row from the bottom, each from left to right; nobody writes them; shape [columns * columns]
 */
public record PlaneField(PlaneWindow window, int columns, float[] values) {
    public PlaneField {
        if (columns < 1 || values.length != columns * columns) {
            throw new IllegalArgumentException(
                    values.length + " values for a grid of " + columns + " times " + columns + " cells");
        }
    }

    /** The function at the middle of each cell. */
    public static PlaneField of(PlaneWindow window, int columns, DoubleBinaryOperator f) {
        float[] middles = middles(window, columns);
        float[] values = new float[columns * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) f.applyAsDouble(middles[2 * i], middles[2 * i + 1]);
        }
        return new PlaneField(window, columns, values);
    }

    /**
     * The density of points by counting: in each cell, the share of all points over the cell's area. What lies outside
     * the window is in no cell, but counts as a point.
     *
     * @param points [n * 2], n at least 1
     */
    public static PlaneField histogram(PlaneWindow window, int columns, float[] points) {
        float[] values = new float[columns * columns];
        double each = 2.0 / points.length / cellArea(window, columns);
        for (int i = 0; i < points.length; i += 2) {
            int column = (int) Math.floor((points[i] - window.left()) / window.width() * columns);
            int row = (int) Math.floor((points[i + 1] - window.bottom()) / window.height() * columns);
            if (column >= 0 && column < columns && row >= 0 && row < columns) {
                values[row * columns + column] += (float) each;
            }
        }
        return new PlaneField(window, columns, values);
    }

    /** Where the values stand, in their order: x and y of each cell's middle, [columns * columns * 2]. */
    public static float[] middles(PlaneWindow window, int columns) {
        float[] xy = new float[columns * columns * 2];
        for (int row = 0; row < columns; row++) {
            for (int column = 0; column < columns; column++) {
                int i = 2 * (row * columns + column);
                xy[i] = (float) (window.left() + window.width() * (column + 0.5) / columns);
                xy[i + 1] = (float) (window.bottom() + window.height() * (row + 0.5) / columns);
            }
        }
        return xy;
    }

    /** The sum of the values times a cell's area: the mass inside the window if they are a density. */
    public double integral() {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum * cellArea(window, columns);
    }

    /** The greatest value. */
    public double peak() {
        double peak = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            peak = Math.max(peak, value);
        }
        return peak;
    }

    public double cellArea() {
        return cellArea(window, columns);
    }

    private static double cellArea(PlaneWindow window, int columns) {
        return window.width() * window.height() / columns / columns;
    }
}
