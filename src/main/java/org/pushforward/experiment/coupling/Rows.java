package org.pushforward.experiment.coupling;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.pushforward.plot.Size;

/**
 * One row for every coordinate: at the same height in all views that stand side by side.
 *
 * @param size of the view
 * @param count D
 */
record Rows(Size size, int count) {
    private static final double TOP = 58;
    private static final double BOTTOM = 34;
    private static final double TALLEST_CELL = 30;

    double top() {
        return size.scaled(TOP);
    }

    double bottom() {
        return Math.max(top() + 1, size.height() - size.scaled(BOTTOM));
    }

    private double height() {
        return (bottom() - top()) / count;
    }

    /** The middle of a row. */
    double y(int row) {
        return top() + (row + 0.5) * height();
    }

    /** A cell of a column about x. */
    Rectangle2D cell(int row, double x, double width) {
        double tall = Math.min(size.scaled(TALLEST_CELL), height() * 0.78);
        return new Rectangle2D.Double(x - width / 2, y(row) - tall / 2, width, tall);
    }

    /** All cells of a column about x. */
    List<Rectangle2D> cells(double x, double width) {
        return IntStream.range(0, count).mapToObj(row -> cell(row, x, width)).toList();
    }
}
