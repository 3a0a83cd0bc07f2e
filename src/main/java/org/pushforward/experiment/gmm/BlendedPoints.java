package org.pushforward.experiment.gmm;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import org.pushforward.model.gmm.GmmSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;

/** The data, each point in its components' colours mixed by its responsibilities. */
final class BlendedPoints {
    /** Colours are told apart in so many steps for each channel; a dot is drawn once for each. */
    private static final int LEVELS = 24;

    private final Canvas canvas;
    private final Color[] colors;
    private final double radius;
    private final Map<Integer, BufferedImage> dots = new HashMap<>();

    private BlendedPoints(Canvas canvas, GmmSnapshot now) {
        this.canvas = canvas;
        colors = ComponentColors.all(canvas.theme(), now.components(), 1);
        radius = canvas.size().scaled(now.count() > 1500 ? 1.7 : now.count() > 400 ? 2.2 : 2.9);
    }

    static void paint(Canvas canvas, Axes axes, GmmSnapshot now) {
        BlendedPoints painter = new BlendedPoints(canvas, now);
        axes.inside(canvas, () -> painter.points(axes, now));
    }

    private void points(Axes axes, GmmSnapshot now) {
        for (int n = 0; n < now.count(); n++) {
            BufferedImage dot = dots.computeIfAbsent(blend(now.gamma(), n), this::dot);
            double half = dot.getWidth() / 2.0;
            double x = axes.toPixelX(now.points()[2 * n]);
            double y = axes.toPixelY(now.points()[2 * n + 1]);
            canvas.g().drawImage(dot, (int) Math.round(x - half), (int) Math.round(y - half), null);
        }
    }

    private int blend(float[] gamma, int n) {
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int k = 0; k < colors.length; k++) {
            double share = gamma[n * colors.length + k];
            red += share * colors[k].getRed();
            green += share * colors[k].getGreen();
            blue += share * colors[k].getBlue();
        }
        return level(red) << 16 | level(green) << 8 | level(blue);
    }

    private static int level(double channel) {
        double step = 255.0 / LEVELS;
        return (int) Math.max(0, Math.min(255, Math.round(Math.round(channel / step) * step)));
    }

    private BufferedImage dot(int rgb) {
        int side = (int) Math.ceil(2 * radius) + 2;
        BufferedImage dot = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = dot.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, 215));
        g.fill(new Ellipse2D.Double(side / 2.0 - radius, side / 2.0 - radius, 2 * radius, 2 * radius));
        g.dispose();
        return dot;
    }
}
