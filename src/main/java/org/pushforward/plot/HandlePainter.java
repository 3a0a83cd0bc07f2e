package org.pushforward.plot;

import java.awt.geom.Ellipse2D;

/** Draws what the mouse can take hold of, and says whether it has. */
public final class HandlePainter {
    private static final double RADIUS = 5.5;
    private static final double CATCH = 14;

    private HandlePainter() {}

    /** A ring filled with paper and a dot, at a place in the view's pixels. */
    public static void paint(Canvas canvas, double x, double y, Ink ink) {
        double r = canvas.size().scaled(RADIUS);
        Ellipse2D ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        canvas.fill(ring, Ink.PAPER, 1);
        canvas.draw(ring, ink, 2.2);
        double dot = r * 0.4;
        canvas.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot), ink, 1);
    }

    /** How near, 0 to 1, a press came to a handle; negative if it missed. */
    public static double grip(Size size, double pressX, double pressY, double x, double y) {
        return 1 - Math.hypot(pressX - x, pressY - y) / size.scaled(CATCH);
    }
}
