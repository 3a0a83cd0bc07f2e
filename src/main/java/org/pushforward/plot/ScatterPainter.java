package org.pushforward.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/** Draws thousands of points, each from a picture of a dot made once for each colour. */
public final class ScatterPainter {
    private ScatterPainter() {}

    /**
     * @param points x and y in data values, [count * 2]
     * @param groups which of the look's colours each point has, [count]
     */
    public static void paint(Canvas canvas, Axes axes, float[] points, byte[] groups, Look look) {
        BufferedImage[] dots = new BufferedImage[look.colors().length];
        double radius = canvas.size().scaled(look.radius());
        for (int k = 0; k < dots.length; k++) {
            dots[k] = dot(look.colors()[k], radius);
        }
        double half = dots[0].getWidth() / 2.0;
        axes.inside(canvas, () -> {
            for (int i = 0; i < groups.length; i++) {
                double x = axes.toPixelX(points[2 * i]);
                double y = axes.toPixelY(points[2 * i + 1]);
                if (axes.area().contains(x, y)) {
                    canvas.g().drawImage(dots[groups[i]], (int) Math.round(x - half), (int) Math.round(y - half), null);
                }
            }
        });
    }

    /**
     * How points look.
     *
     * @param radius of a dot in letters' pixels
     * @param colors of the groups, may be transparent
     */
    public record Look(double radius, Color... colors) {}

    private static BufferedImage dot(Color color, double radius) {
        int side = (int) Math.ceil(2 * radius) + 2;
        BufferedImage dot = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = dot.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(color);
        g.fill(new Ellipse2D.Double(side / 2.0 - radius, side / 2.0 - radius, 2 * radius, 2 * radius));
        g.dispose();
        return dot;
    }
}
