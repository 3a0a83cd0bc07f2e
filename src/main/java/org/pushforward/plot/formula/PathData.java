package org.pushforward.plot.formula;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** A shape in the path language of SVG, for scene graphs and files. */
public final class PathData {
    private static final double PRECISION = 100;

    private PathData() {}

    /** Coordinates are rounded to two decimals. */
    public static String of(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] xy = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(xy)) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', xy, 2);
                case PathIterator.SEG_LINETO -> append(data, 'L', xy, 2);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', xy, 4);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', xy, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, char command, double[] xy, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(Math.round(xy[i] * PRECISION) / PRECISION);
        }
    }
}
