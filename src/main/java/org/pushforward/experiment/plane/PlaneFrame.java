package org.pushforward.experiment.plane;

import java.awt.geom.Rectangle2D;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;

/** The window's frame, filled to its edges by what is drawn in it; with values beside it, or larger without. */
public final class PlaneFrame {
    private PlaneFrame() {}

    /** Paints frame, title and values; call before the data. */
    public static Axes paint(Canvas canvas, PlaneWindow window, String title, boolean values) {
        Axes axes = axes(canvas.size(), window, values);
        if (values) {
            AxesPainter.paint(canvas, axes, title, "", "");
        } else {
            canvas.draw(axes.area(), Ink.LINE, 1);
            canvas.ink(Ink.TEXT);
            canvas.g().setFont(canvas.bold(1));
            canvas.write(
                    title,
                    axes.area().getX(),
                    axes.area().getY() - canvas.size().scaled(9),
                    0);
        }
        return axes;
    }

    /** Room for the values beside the window, which are long if they are small or large. */
    private static double values(PlaneWindow window) {
        double greatest = Math.max(Math.abs(window.bottom()), Math.abs(window.top()));
        return greatest < 0.1 || greatest >= 1000 ? 56 : 34;
    }

    /** The axes of {@link #paint}, for the mouse. */
    public static Axes axes(Size size, PlaneWindow window, boolean values) {
        double left = size.scaled(values ? values(window) : 10);
        double top = size.scaled(28);
        double width = Math.max(1, size.width() - left - size.scaled(8));
        double height = Math.max(1, size.height() - top - size.scaled(22));
        if (window.even()) {
            double unit = Math.min(width / window.width(), height / window.height());
            left += (width - unit * window.width()) / 2;
            width = unit * window.width();
            height = unit * window.height();
        }
        Rectangle2D area = new Rectangle2D.Double(left, top, width, height);
        return size.fit().axes(area, Range.of(window.left(), window.right()), Range.of(window.bottom(), window.top()));
    }
}
