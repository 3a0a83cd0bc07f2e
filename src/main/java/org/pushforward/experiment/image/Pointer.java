package org.pushforward.experiment.image;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pushforward.model.image.CodePlane;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** The code that is decoded large: a ring on the plane of codes and on the manifold, taken hold of anywhere. */
final class Pointer {
    private Pointer() {}

    /** The parameters that put it at (z1, z2), in whole hundredths no farther than {@code farthest}; on a line only the first. */
    static Map<String, Object> move(CodePlane plane, double z1, double z2, double farthest) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("z1", reachable(z1, farthest));
        if (!plane.isLine()) {
            changes.put("z2", reachable(z2, farthest));
        }
        return changes;
    }

    private static double reachable(double z, double farthest) {
        double inside = Math.max(-farthest, Math.min(farthest, z));
        return Math.round(inside * 100) / 100.0;
    }

    static void ring(Canvas canvas, double x, double y) {
        double radius = canvas.size().scaled(7);
        Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        canvas.draw(ring, Ink.PANEL, 5);
        canvas.draw(ring, Ink.TEXT, 2.2);
        double arm = radius * 0.5;
        canvas.draw(new Line2D.Double(x - arm, y, x + arm, y), Ink.TEXT, 1);
        canvas.draw(new Line2D.Double(x, y - arm, x, y + arm), Ink.TEXT, 1);
    }

    /** The name of the plane's axis: z with the number of its dimension, from 1. */
    static String axis(CodePlane plane, boolean first) {
        int dimension = first ? plane.first() : plane.second();
        StringBuilder name = new StringBuilder("z");
        for (char digit : String.valueOf(dimension + 1).toCharArray()) {
            name.append((char) ('₀' + (digit - '0')));
        }
        return name.toString();
    }
}
