package org.pushforward.experiment.gan.plane;

import org.pushforward.experiment.plane.Contour;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HeatmapPainter;
import org.pushforward.plot.Ink;

/** A discriminator over the plane: the more real a place looks to it, the stronger its ink; a line where it is ½. */
final class Surface {
    private static final double STRONGEST = 0.78;

    private Surface() {}

    static void paint(Canvas canvas, Axes axes, PlaneField field, Ink ink) {
        int rgb = canvas.theme().color(ink).getRGB() & 0xFFFFFF;
        HeatmapPainter.paint(canvas, axes, PlanePainter.heatmap(field), value -> shade(rgb, value));
        axes.inside(canvas, () -> {
            canvas.ink(ink);
            canvas.stroke(1.4);
            canvas.g().draw(Contour.of(field, 0.5, axes));
        });
    }

    private static int shade(int rgb, double value) {
        int alpha = (int) Math.round(255 * STRONGEST * Math.max(0, Math.min(1, value)));
        return alpha << 24 | rgb;
    }
}
