package org.pushforward.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws an {@link ImageGrid} in one go: ink on the panel, as on paper. */
public final class ImageGridPainter {
    private static final int SHADES = 256;

    private ImageGridPainter() {}

    /** @param place the whole grid's, as {@link ImageGrid#place} gives it */
    public static void paint(Canvas canvas, ImageGrid grid, Rectangle2D place) {
        BufferedImage image = image(grid, shades(canvas.theme()));
        AffineTransform to = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        to.scale(place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight());
        Graphics2D g = canvas.g();
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, to, null);
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    private static BufferedImage image(ImageGrid grid, int[] shades) {
        int width = grid.cols() * grid.columns();
        int height = grid.rows() * grid.lines();
        int[] argb = new int[width * height];
        int at = 0;
        for (int i = 0; i < grid.count(); i++) {
            int left = i % grid.columns() * grid.cols();
            int top = i / grid.columns() * grid.rows();
            for (int r = 0; r < grid.rows(); r++) {
                int to = (top + r) * width + left;
                for (int c = 0; c < grid.cols(); c++) {
                    argb[to + c] = shades[grid.pixels()[at++] & 0xFF];
                }
            }
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    private static int[] shades(Theme theme) {
        Color paper = theme.color(Ink.PANEL);
        Color ink = theme.color(Ink.TEXT);
        int[] shades = new int[SHADES];
        for (int v = 0; v < SHADES; v++) {
            shades[v] = 0xFF000000
                    | between(paper.getRed(), ink.getRed(), v) << 16
                    | between(paper.getGreen(), ink.getGreen(), v) << 8
                    | between(paper.getBlue(), ink.getBlue(), v);
        }
        return shades;
    }

    private static int between(int paper, int ink, int v) {
        return Math.round(paper + (ink - paper) * v / (SHADES - 1f));
    }
}
