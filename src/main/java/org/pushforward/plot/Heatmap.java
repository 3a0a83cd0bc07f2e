package org.pushforward.plot;

/**
 * Values on a regular grid of cells.
 *
 * @param x from the first cell's left edge to the last one's right edge
 * @param y from the lowest cell's lower edge to the highest one's upper edge
 * @param columns cells in a row
 * @param values row by row from the bottom, each from left to right; nobody writes them; shape [rows * columns]
 */
public record Heatmap(Range x, Range y, int columns, float[] values) {
    public Heatmap {
        if (columns < 1 || values.length == 0 || values.length % columns != 0) {
            throw new IllegalArgumentException(values.length + " values do not fill rows of " + columns);
        }
    }

    public int rows() {
        return values.length / columns;
    }
}
