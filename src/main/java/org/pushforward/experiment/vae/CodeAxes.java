package org.pushforward.experiment.vae;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;

/** What every picture of codes has: the names of its axes, and the prior. */
final class CodeAxes {
    private static final double BEYOND = 20;

    private CodeAxes() {}

    /** z with the number of the dimension, from 1. */
    static String name(int dimension) {
        StringBuilder name = new StringBuilder("z");
        for (char digit : String.valueOf(dimension + 1).toCharArray()) {
            name.append((char) ('₀' + (digit - '0')));
        }
        return name.toString();
    }

    /** One and two standard deviations of p(z) = N(0, I). */
    static void prior(Canvas canvas, Axes axes, boolean line) {
        canvas.dashed(1.4);
        for (int r = 1; r <= 2; r++) {
            canvas.ink(BoundEquation.KL, 0.9);
            if (line) {
                canvas.g().draw(axes.segment(-r, -BEYOND, -r, BEYOND));
                canvas.g().draw(axes.segment(r, -BEYOND, r, BEYOND));
            } else {
                Rectangle2D box = axes.box(-r, -r, r, r);
                canvas.g().draw(new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
            }
        }
    }
}
