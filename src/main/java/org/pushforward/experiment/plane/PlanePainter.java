package org.pushforward.experiment.plane;

import java.awt.Color;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ColorMap;
import org.pushforward.plot.Heatmap;
import org.pushforward.plot.HeatmapPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;

/** Axes, densities and clouds of points in the plane. */
public final class PlanePainter {
    /** Densities below this share of the peak fade into the paper. */
    private static final double FADE = 0.06;

    private PlanePainter() {}

    /** A circle is round if both coordinates have one unit; otherwise each fills its side. */
    public static Axes axes(PlaneWindow window, Size size) {
        Range x = Range.of(window.left(), window.right());
        Range y = Range.of(window.bottom(), window.top());
        return window.even() ? Axes.square(size, x, y) : Axes.in(size, x, y);
    }

    /**
     * A density in shades of one map, from nothing to its peak.
     *
     * @param peak the value that has the strongest shade; the same in pictures that are to be compared
     */
    public static void density(Canvas canvas, Axes axes, PlaneField field, double peak) {
        ColorMap map = ColorMap.MAGMA.on(canvas.theme());
        HeatmapPainter.paint(canvas, axes, heatmap(field), value -> shade(map, value / peak));
    }

    private static int shade(ColorMap map, double share) {
        int argb = map.argb(0.05 + 0.8 * Math.sqrt(Math.max(0, share)));
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, share / FADE)));
        return alpha << 24 | argb & 0xFFFFFF;
    }

    /** The field as {@link HeatmapPainter} takes it. */
    public static Heatmap heatmap(PlaneField field) {
        PlaneWindow window = field.window();
        return new Heatmap(
                Range.of(window.left(), window.right()),
                Range.of(window.bottom(), window.top()),
                field.columns(),
                field.values());
    }

    /**
     * A cloud of points of one colour.
     *
     * @param points [n * 2]
     */
    public static void points(Canvas canvas, Axes axes, float[] points, Dots dots) {
        Color color = canvas.theme().color(dots.ink);
        Color faint =
                new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * dots.opacity));
        ScatterPainter.paint(
                canvas, axes, points, new byte[points.length / 2], new ScatterPainter.Look(dots.radius, faint));
    }

    /**
     * How a cloud's points look.
     *
     * @param radius in letters' pixels
     * @param opacity from 0 to 1
     */
    public record Dots(Ink ink, double radius, double opacity) {}
}
