package org.pushforward.plot;

import java.awt.geom.Rectangle2D;

/**
 * Small grey images side by side.
 *
 * @param pixels one byte each, 0 paper to 255 ink; nobody writes them; shape [count * rows * cols]
 * @param rows height of an image
 * @param cols width of an image
 * @param columns images in a row of the grid
 */
public record ImageGrid(byte[] pixels, int rows, int cols, int columns) {
    public ImageGrid {
        if (rows < 1 || cols < 1 || columns < 1 || pixels.length == 0 || pixels.length % (rows * cols) != 0) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels are no images of " + rows + " x " + cols + " in " + columns + " columns");
        }
    }

    public int count() {
        return pixels.length / (rows * cols);
    }

    /** Rows of the grid, the last one perhaps not full. */
    public int lines() {
        return (count() + columns - 1) / columns;
    }

    /** The same images in so many columns that they are largest in an area of this shape. */
    public ImageGrid fitted(double width, double height) {
        ImageGrid best = this;
        double largest = 0;
        for (int n = 1; n <= count(); n++) {
            ImageGrid other = new ImageGrid(pixels, rows, cols, n);
            double unit = other.unit(width, height);
            // a ragged last row looks like a mistake
            if (count() % n == 0 && unit > largest * (1 + 1e-9)) {
                largest = unit;
                best = other;
            }
        }
        return best;
    }

    /** Where the grid lies when it is as large as fits in the area's middle. */
    public Rectangle2D place(Rectangle2D area) {
        double unit = unit(area.getWidth(), area.getHeight());
        double width = unit * cols * columns;
        double height = unit * rows * lines();
        return new Rectangle2D.Double(area.getCenterX() - width / 2, area.getCenterY() - height / 2, width, height);
    }

    /** Screen pixels for a pixel of an image. */
    private double unit(double width, double height) {
        return Math.min(width / (cols * columns), height / (rows * lines()));
    }
}
