package org.pushforward.experiment.jacobian;

import java.awt.geom.Path2D;
import java.util.Map;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.experiment.Gesture;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;

/** The columns of a linear map's matrix as arrows from the origin: where the two unit vectors go. Their tips drag. */
final class Columns {
    private static final Range ENTRY = Range.of(-2, 2);
    private static final double FULLY_MAPPED = 0.999;

    private Columns() {}

    static boolean areShown(JacobianSnapshot snapshot) {
        return snapshot.settings().map().equals("linear") && snapshot.settings().t() > FULLY_MAPPED;
    }

    static void paint(Canvas canvas, Axes axes, JacobianSnapshot snapshot) {
        Matrix2 a = snapshot.settings().matrix();
        arrow(canvas, axes, a.a11(), a.a21(), "a_1");
        arrow(canvas, axes, a.a12(), a.a22(), "a_2");
    }

    private static void arrow(Canvas canvas, Axes axes, double x1, double x2, String name) {
        double fromX = axes.toPixelX(0);
        double fromY = axes.toPixelY(0);
        double toX = axes.toPixelX(x1);
        double toY = axes.toPixelY(x2);
        Path2D shaft = new Path2D.Double();
        shaft.moveTo(fromX, fromY);
        shaft.lineTo(toX, toY);
        Planes.outlined(canvas, shaft, Ink.TEXT, 1.8);
        HandlePainter.paint(canvas, toX, toY, Ink.TEXT);
        Formula formula = Formula.of(name);
        double away = canvas.size().scaled(toX >= fromX ? 10 : -26);
        Planes.tag(canvas, formula, toX + away, toY + canvas.size().scaled(4), Ink.TEXT);
    }

    static Map<String, Object> drag(JacobianSnapshot snapshot, Axes axes, Size size, Gesture gesture) {
        Matrix2 a = snapshot.settings().matrix();
        double first = grip(axes, size, gesture, a.a11(), a.a21());
        double second = grip(axes, size, gesture, a.a12(), a.a22());
        double[] x = snapshot.local().x();
        if (Math.max(first, second) < Math.max(0, grip(axes, size, gesture, x[0], x[1]))) {
            return Map.of();
        }
        double x1 = ENTRY.clamp(axes.toDataX(gesture.x()));
        double x2 = ENTRY.clamp(axes.toDataY(gesture.y()));
        return first >= second ? Map.of("a11", x1, "a21", x2) : Map.of("a12", x1, "a22", x2);
    }

    private static double grip(Axes axes, Size size, Gesture gesture, double x1, double x2) {
        return HandlePainter.grip(size, gesture.startX(), gesture.startY(), axes.toPixelX(x1), axes.toPixelY(x2));
    }
}
