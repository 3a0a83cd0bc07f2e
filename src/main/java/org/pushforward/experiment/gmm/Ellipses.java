package org.pushforward.experiment.gmm;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.pushforward.model.gmm.GaussianMixture;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** The components of a mixture: ellipses at one and two standard deviations, and their means with their numbers. */
final class Ellipses {
    private static final int CORNERS = 96;
    private static final double KNOB = 8.5;

    private Ellipses() {}

    /** The points μ + r L (cos t, sin t) with L L' = Σ. */
    static Path2D of(Axes axes, GaussianMixture mixture, int k, double r) {
        double l11 = Math.sqrt(mixture.xx(k));
        double l21 = mixture.xy(k) / l11;
        double l22 = Math.sqrt(Math.max(0, mixture.yy(k) - l21 * l21));
        Path2D path = new Path2D.Double();
        for (int i = 0; i < CORNERS; i++) {
            double cos = r * Math.cos(2 * Math.PI * i / CORNERS);
            double sin = r * Math.sin(2 * Math.PI * i / CORNERS);
            double x = axes.toPixelX(mixture.x(k) + l11 * cos);
            double y = axes.toPixelY(mixture.y(k) + l21 * cos + l22 * sin);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    /** A faint ground for the larger ellipse. */
    static void fill(Canvas canvas, Axes axes, GaussianMixture mixture, int k, double strength) {
        canvas.g().setColor(ComponentColors.of(canvas.theme(), k, 0.1 * strength));
        canvas.g().fill(of(axes, mixture, k, 2));
    }

    /** @param strength 1 for a component that is spoken of, less for one in the background */
    static void draw(Canvas canvas, Axes axes, GaussianMixture mixture, int k, double strength) {
        canvas.g().setColor(ComponentColors.of(canvas.theme(), k, strength));
        canvas.stroke(2.4);
        canvas.g().draw(of(axes, mixture, k, 1));
        canvas.stroke(1.3);
        canvas.g().draw(of(axes, mixture, k, 2));
    }

    /** A ring on paper with the component's number: it can be taken hold of. */
    static void mean(Canvas canvas, Axes axes, GaussianMixture mixture, int k, boolean alive) {
        double x = axes.toPixelX(mixture.x(k));
        double y = axes.toPixelY(mixture.y(k));
        double r = canvas.size().scaled(KNOB);
        Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        canvas.fill(disc, Ink.PANEL, alive ? 1 : 0.5);
        canvas.g().setColor(ComponentColors.of(canvas.theme(), k, alive ? 1 : 0.5));
        if (alive) {
            canvas.stroke(2.4);
        } else {
            canvas.dashed(1.6);
        }
        canvas.g().draw(disc);
        canvas.g().setFont(canvas.bold(0.82));
        canvas.ink(alive ? Ink.TEXT : Ink.MUTED);
        canvas.write(String.valueOf(k + 1), x, y + canvas.size().scaled(4), 0.5);
    }
}
