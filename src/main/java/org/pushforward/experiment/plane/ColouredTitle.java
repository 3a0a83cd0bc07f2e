package org.pushforward.experiment.plane;

import java.util.Map;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;

/** The names of what is drawn above it, each in its colour: title and legend in one. */
public final class ColouredTitle {
    private ColouredTitle() {}

    /** @param names from left to right */
    public static void paint(Canvas canvas, Axes axes, Iterable<Map.Entry<String, Ink>> names) {
        canvas.g().setFont(canvas.bold(1));
        double x = axes.area().getX();
        double y = axes.area().getY() - canvas.size().scaled(9);
        for (Map.Entry<String, Ink> name : names) {
            canvas.ink(name.getValue());
            canvas.write(name.getKey(), x, y, 0);
            x += canvas.textWidth(name.getKey(), canvas.g().getFont())
                    + canvas.size().scaled(14);
        }
    }
}
