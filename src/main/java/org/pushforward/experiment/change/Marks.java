package org.pushforward.experiment.change;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** Small marks that the views share: what can be taken hold of, guides from view to view, samples in flight. */
final class Marks {
    /** Within so many of a letter's pixels of a handle the mouse takes hold of it. */
    static final double REACH = 14;

    private Marks() {}

    /** A ring that says: drag me. */
    static void handle(Canvas canvas, double x, double y, Ink ink) {
        double r = canvas.size().scaled(5);
        Ellipse2D ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        canvas.fill(ring, Ink.PANEL, 1);
        canvas.draw(ring, ink, 2);
    }

    /** A dashed line that leads the eye from one view to the next. */
    static void guide(Canvas canvas, Line2D line, Ink ink) {
        canvas.ink(ink, 0.75);
        canvas.dashed(1.1);
        canvas.g().draw(line);
    }

    /** A sample on its way. */
    static void dot(Canvas canvas, double x, double y, Ink ink) {
        double r = canvas.size().scaled(2.4);
        canvas.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), ink, 0.9);
    }

    /** How far between two places, 0 to 1, a journey is in its part from {@code begin} to {@code end}; else NaN. */
    static double within(double progress, double begin, double end) {
        return progress >= begin && progress < end ? (progress - begin) / (end - begin) : Double.NaN;
    }

    /** True if (x, y) is near enough to (hx, hy) to take hold. */
    static boolean near(double x, double y, double hx, double hy, double reach) {
        return Math.hypot(x - hx, y - hy) <= reach;
    }
}
