package org.pushforward.experiment.mixing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;
import org.pushforward.model.mixing.MixingSettings;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** Draws a small picture with sharp pixels: in colour, or one channel in greys. What lies outside 0 to 1 is clipped. */
final class PicturePainter {
    private static final int CHANNELS = MixingSettings.CHANNELS;

    private PicturePainter() {}

    static void color(Canvas canvas, Rectangle2D place, double[] picture, int side) {
        draw(
                canvas,
                place,
                side,
                p -> rgb(picture[CHANNELS * p], picture[CHANNELS * p + 1], picture[CHANNELS * p + 2]));
    }

    static void channel(Canvas canvas, Rectangle2D place, double[] picture, int side, int c) {
        draw(canvas, place, side, p -> {
            double v = picture[CHANNELS * p + c];
            return rgb(v, v, v);
        });
    }

    private static int rgb(double red, double green, double blue) {
        return 0xFF000000 | level(red) << 16 | level(green) << 8 | level(blue);
    }

    private static int level(double v) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, v)));
    }

    private static void draw(Canvas canvas, Rectangle2D place, int side, IntUnaryOperator argb) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        for (int p = 0; p < side * side; p++) {
            image.setRGB(p % side, p / side, argb.applyAsInt(p));
        }
        AffineTransform to = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        to.scale(place.getWidth() / side, place.getHeight() / side);
        Graphics2D g = canvas.g();
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.drawImage(image, to, null);
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
        canvas.draw(place, Ink.LINE, 1);
    }
}
