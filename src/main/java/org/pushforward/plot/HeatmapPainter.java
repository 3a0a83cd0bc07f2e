package org.pushforward.plot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.DoubleToIntFunction;

/** Draws a {@link Heatmap} smoothly scaled to its place on the axes. */
public final class HeatmapPainter {
    private HeatmapPainter() {}

    /** @param shade the colour 0xAARRGGBB of a value, as in {@code v -> map.argb(v / most)} */
    public static void paint(Canvas canvas, Axes axes, Heatmap heatmap, DoubleToIntFunction shade) {
        axes.inside(canvas, () -> draw(canvas.g(), axes, heatmap, image(heatmap, shade)));
    }

    private static BufferedImage image(Heatmap heatmap, DoubleToIntFunction shade) {
        int columns = heatmap.columns();
        int rows = heatmap.rows();
        int[] pixels = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                // pictures count their rows from the top
                pixels[(rows - 1 - row) * columns + column] =
                        shade.applyAsInt(heatmap.values()[row * columns + column]);
            }
        }
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, columns, rows, pixels, 0, columns);
        return image;
    }

    private static void draw(Graphics2D g, Axes axes, Heatmap heatmap, BufferedImage image) {
        double left = axes.toPixelX(heatmap.x().min());
        double top = axes.toPixelY(heatmap.y().max());
        double width = axes.toPixelX(heatmap.x().max()) - left;
        double height = axes.toPixelY(heatmap.y().min()) - top;
        AffineTransform place = AffineTransform.getTranslateInstance(left, top);
        place.scale(width / image.getWidth(), height / image.getHeight());
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, place, null);
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }
}
