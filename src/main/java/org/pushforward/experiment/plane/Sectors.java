package org.pushforward.experiment.plane;

import java.awt.Color;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ClassColors;

/** The colours of the ten directions from the data's mean, by which points are known again in the plane of codes. */
public final class Sectors {
    private Sectors() {}

    public static Color[] colors(Canvas canvas, double opacity) {
        Color[] colors = new Color[ClassColors.count()];
        for (int k = 0; k < colors.length; k++) {
            colors[k] = color(canvas, k, opacity);
        }
        return colors;
    }

    public static Color color(Canvas canvas, int sector, double opacity) {
        Color c = ClassColors.of(canvas.theme(), sector);
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity));
    }
}
