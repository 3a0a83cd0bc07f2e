package org.pushforward.experiment.elbo;

import java.awt.geom.Ellipse2D;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** The visible handle of something that can be dragged: a ring on paper. */
final class Knob {
    private static final double RADIUS = 6;

    private Knob() {}

    static void paint(Canvas canvas, double x, double y, Ink ink) {
        double r = canvas.size().scaled(RADIUS);
        Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        canvas.fill(disc, Ink.PANEL, 1);
        canvas.draw(disc, ink, 2.2);
        double dot = r * 0.38;
        canvas.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot), ink, 1);
    }
}
