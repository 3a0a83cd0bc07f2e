package org.pushforward.experiment.jacobian;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** The key to the density's colours, from 0 to infinity, at the right above a plot. */
final class DensityBar {
    private static final int STEPS = 48;

    private DensityBar() {}

    static void paint(Canvas canvas, Axes axes, double peak) {
        double width = canvas.size().scaled(72);
        double height = canvas.size().scaled(9);
        canvas.g().setFont(canvas.font(0.85));
        double right = axes.area().getMaxX() - canvas.size().scaled(16);
        double left = right - width;
        double top = axes.area().getY() - canvas.size().scaled(17);
        for (int i = 0; i < STEPS; i++) {
            double share = (i + 0.5) / STEPS;
            int argb = Planes.shade(canvas, 2 * peak * share / (1 - share), peak);
            canvas.g().setColor(new Color(argb, true));
            canvas.g().fill(new Rectangle2D.Double(left + width * i / STEPS, top, width / STEPS + 0.5, height));
        }
        canvas.draw(new Rectangle2D.Double(left, top, width, height), Ink.LINE, 1);
        canvas.ink(Ink.MUTED);
        double baseline = top + height;
        canvas.write("0", left - canvas.size().scaled(4), baseline, 1);
        canvas.write("∞", right + canvas.size().scaled(4), baseline, 0);
        canvas.write("p", left - canvas.size().scaled(16), baseline, 1);
    }
}
