package org.pushforward.experiment.gmm;

import java.awt.geom.Path2D;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.plot.Axes;

/**
 * Lines of equal height of a field, found cell by cell between the middles of its cells.
 *
 * <p>Source: W. Lorensen and H. Cline, "Marching cubes: a high resolution 3D surface construction algorithm", 1987, in
 * the plane.
 */
final class Contours {
    private final PlaneField field;
    private final Axes axes;
    private final double level;
    private final Path2D path = new Path2D.Double();
    private final double[] crossings = new double[8];

    private Contours(PlaneField field, Axes axes, double level) {
        this.field = field;
        this.axes = axes;
        this.level = level;
    }

    /** Where the field has this value, in the view's pixels. */
    static Path2D at(PlaneField field, Axes axes, double level) {
        Contours contours = new Contours(field, axes, level);
        int columns = field.columns();
        for (int row = 0; row + 1 < columns; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                contours.cell(column, row);
            }
        }
        return contours.path;
    }

    /** A saddle's four crossings are joined in the order of the sides. */
    private void cell(int column, int row) {
        int found = 0;
        found = side(column, row, column + 1, row, found);
        found = side(column + 1, row, column + 1, row + 1, found);
        found = side(column + 1, row + 1, column, row + 1, found);
        found = side(column, row + 1, column, row, found);
        for (int i = 0; i + 1 < found; i += 2) {
            path.moveTo(crossings[2 * i], crossings[2 * i + 1]);
            path.lineTo(crossings[2 * i + 2], crossings[2 * i + 3]);
        }
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private int side(int c0, int r0, int c1, int r1, int found) {
        double a = field.values()[r0 * field.columns() + c0] - level;
        double b = field.values()[r1 * field.columns() + c1] - level;
        if (a < 0 == b < 0) {
            return found;
        }
        double t = a / (a - b);
        crossings[2 * found] = axes.toPixelX(field.window().left() + width(c0 + t * (c1 - c0)));
        crossings[2 * found + 1] = axes.toPixelY(field.window().bottom() + height(r0 + t * (r1 - r0)));
        return found + 1;
    }

    private double width(double column) {
        return field.window().width() * (column + 0.5) / field.columns();
    }

    private double height(double row) {
        return field.window().height() * (row + 0.5) / field.columns();
    }
}
