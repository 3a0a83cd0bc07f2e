package org.pushforward.plot;

import java.awt.geom.Path2D;
import java.util.List;

/** Draws the lines of a grid, straight or warped by a map, as one path. */
public final class GridPainter {
    private GridPainter() {}

    /**
     * One line of a grid through points in data values.
     *
     * @param xs shape [points]
     * @param ys shape [points]
     */
    public record Line(double[] xs, double[] ys) {
        public Line {
            if (xs.length != ys.length) {
                throw new IllegalArgumentException(xs.length + " xs and " + ys.length + " ys");
            }
        }
    }

    /** Draws all lines alike, cut off at the plot's edge. */
    public static void paint(Canvas canvas, Axes axes, List<Line> lines, Ink ink, Stroke stroke) {
        Path2D path = new Path2D.Double();
        for (Line line : lines) {
            path.append(axes.line(line.xs(), line.ys()), false);
        }
        canvas.ink(ink, stroke.alpha());
        canvas.stroke(stroke.width());
        axes.inside(canvas, () -> canvas.g().draw(path));
    }

    /**
     * How lines look.
     *
     * @param width in letters' pixels
     * @param alpha opacity from 0 to 1
     */
    public record Stroke(double width, double alpha) {}
}
