package org.pushforward.experiment.image;

import java.awt.geom.Rectangle2D;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** The names of views that have no axes. */
public final class Titles {
    private Titles() {}

    /** Above the place, as over axes. */
    public static void above(Canvas canvas, Rectangle2D place, String title) {
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.bold(1));
        double width = canvas.textWidth(title, canvas.g().getFont());
        // a long name begins further left rather than ending outside
        double left = Math.min(
                place.getX(), canvas.size().width() - width - canvas.size().scaled(4));
        canvas.write(
                title, Math.max(canvas.size().scaled(4), left), canvas.size().scaled(19), 0);
    }
}
