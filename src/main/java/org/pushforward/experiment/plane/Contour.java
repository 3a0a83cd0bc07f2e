package org.pushforward.experiment.plane;

import java.awt.geom.Path2D;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.plot.Axes;

/**
 * Where a field takes one value, as short straight pieces, linear between the middles of neighbouring cells; none beside
 * a cell without a value.
 *
 * <p>Source: W. E. Lorensen and H. E. Cline, "Marching cubes", 1987, in two dimensions.
 */
public final class Contour {
    private final PlaneField field;
    private final double level;
    private final Axes axes;
    private final Path2D path = new Path2D.Double();

    private Contour(PlaneField field, double level, Axes axes) {
        this.field = field;
        this.level = level;
        this.axes = axes;
    }

    /** In the pixels of the axes. */
    public static Path2D of(PlaneField field, double level, Axes axes) {
        Contour contour = new Contour(field, level, axes);
        for (int row = 0; row + 1 < field.columns(); row++) {
            for (int column = 0; column + 1 < field.columns(); column++) {
                contour.square(row, column);
            }
        }
        return contour.path;
    }

    /** Crossings of the square's four sides, joined two by two in their order around it. */
    private void square(int row, int column) {
        int[][] corners = {{row, column}, {row, column + 1}, {row + 1, column + 1}, {row + 1, column}};
        boolean pen = false;
        for (int side = 0; side < 4; side++) {
            int[] a = corners[side];
            int[] b = corners[(side + 1) % 4];
            double from = value(a) - level;
            double to = value(b) - level;
            if (from > 0 && to <= 0 || from <= 0 && to > 0) {
                pen = join(a, b, from / (from - to), pen);
            }
        }
    }

    private boolean join(int[] a, int[] b, double share, boolean pen) {
        PlaneWindow window = field.window();
        double column = a[1] + share * (b[1] - a[1]) + 0.5;
        double row = a[0] + share * (b[0] - a[0]) + 0.5;
        double x = axes.toPixelX(window.left() + window.width() * column / field.columns());
        double y = axes.toPixelY(window.bottom() + window.height() * row / field.columns());
        if (pen) {
            path.lineTo(x, y);
        } else {
            path.moveTo(x, y);
        }
        return !pen;
    }

    private double value(int[] cell) {
        return field.values()[cell[0] * field.columns() + cell[1]];
    }
}
