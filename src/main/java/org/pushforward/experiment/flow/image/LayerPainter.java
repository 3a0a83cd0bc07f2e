package org.pushforward.experiment.flow.image;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.pushforward.model.flow.image.LayerPicture;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** Draws an image after a layer in greys, tinted by what the layer does with each pixel. */
final class LayerPainter {
    /** What a tint stands for: the name of its words. */
    record Role(byte role, String name, Ink ink) {}

    static final List<Role> ROLES = List.of(
            new Role(LayerPicture.KEPT, "kept", ImageFlowStage.KEPT),
            new Role(LayerPicture.MOVED, "moved", ImageFlowStage.COUPLING),
            new Role(LayerPicture.CODE, "code", ImageFlowStage.CODE));

    private static final double TINT = 0.38;

    private LayerPainter() {}

    static void paint(Canvas canvas, LayerPicture picture, int cols, Rectangle2D place) {
        int rows = picture.values().length / cols;
        BufferedImage image = new BufferedImage(cols, rows, BufferedImage.TYPE_INT_ARGB);
        int[] argb = new int[picture.values().length];
        for (int j = 0; j < argb.length; j++) {
            argb[j] = shade(canvas, picture.values()[j] & 0xFF, picture.roles()[j]);
        }
        image.setRGB(0, 0, cols, rows, argb, 0, cols);
        AffineTransform to = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        to.scale(place.getWidth() / cols, place.getHeight() / rows);
        Object before = canvas.g().getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        canvas.g()
                .setRenderingHint(
                        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        canvas.g().drawImage(image, to, null);
        if (before != null) {
            canvas.g().setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    private static int shade(Canvas canvas, int value, byte role) {
        Color paper = canvas.theme().color(Ink.PANEL);
        Color ink = canvas.theme().color(Ink.TEXT);
        double share = value / 255.0;
        Color grey = mixed(paper, ink, share);
        for (Role r : ROLES) {
            if (r.role == role) {
                grey = mixed(grey, canvas.theme().color(r.ink), TINT);
            }
        }
        return grey.getRGB();
    }

    private static Color mixed(Color a, Color b, double share) {
        return new Color(
                (int) Math.round(a.getRed() + share * (b.getRed() - a.getRed())),
                (int) Math.round(a.getGreen() + share * (b.getGreen() - a.getGreen())),
                (int) Math.round(a.getBlue() + share * (b.getBlue() - a.getBlue())));
    }
}
