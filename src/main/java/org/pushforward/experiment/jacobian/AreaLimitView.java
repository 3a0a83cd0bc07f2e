package org.pushforward.experiment.jacobian;

import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.jacobian.AreaLimit;
import org.pushforward.model.jacobian.JacobianSettings;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/** How far area/Δ² is from |det J|, over Δ, both on logarithmic axes. Drag the present Δ. */
final class AreaLimitView implements View<JacobianSnapshot> {
    private static final Range LOG_DELTA = Range.of(-3, 0);
    private static final Range LOG_DIFFERENCE = Range.of(-9, 1);
    /** Where a difference below the axis is drawn, so that "none at all" is a line too. */
    private static final double FLOOR = LOG_DIFFERENCE.min() + 0.3;

    @Override
    public String id() {
        return "area-limit";
    }

    @Override
    public void paint(Frame<JacobianSnapshot> frame, Canvas canvas) {
        JacobianSnapshot snapshot = frame.snapshot();
        Axes axes = axes(canvas.size());
        String key = JacobianExperiment.ID + ".view.area-limit";
        AxesPainter.paint(
                canvas, axes, canvas.text().get(key), "log₁₀ Δ", canvas.text().get(key + ".y"));
        AreaLimit limit = snapshot.limit();
        double[] xs = logs(limit.deltas());
        double[] ys = logs(limit.differences());
        double det = Math.abs(snapshot.local().det());
        double ratio = Math.abs(snapshot.square().signedRatio());
        double now = log(Math.abs(ratio - det) / det);
        boolean exact = isBelow(ys);
        axes.inside(canvas, () -> {
            if (!exact) {
                reference(canvas, axes, ys[ys.length - 1]);
            }
            canvas.draw(axes.line(xs, raised(ys)), Ink.GREEN, 2.2);
        });
        marker(canvas, axes, Math.log10(snapshot.square().delta()), now);
        if (exact) {
            canvas.ink(Ink.MUTED);
            canvas.g().setFont(canvas.font(0.92));
            canvas.write(
                    canvas.text().get(JacobianExperiment.ID + ".note.exact"),
                    axes.area().getCenterX(),
                    axes.toPixelY(FLOOR) - canvas.size().scaled(9),
                    0.5);
        }
    }

    static Axes axes(Size size) {
        return Axes.in(size, LOG_DELTA, LOG_DIFFERENCE);
    }

    /** A line of slope 2 through the curve's right end, a little lower. */
    private static void reference(Canvas canvas, Axes axes, double right) {
        double top = right - 1.3;
        canvas.ink(Ink.MUTED);
        canvas.dashed(1.2);
        canvas.g().draw(axes.segment(-3, top - 6, 0, top));
        Formula.of("\\propto\\Delta^2")
                .draw(
                        canvas.g(),
                        axes.toPixelX(-1.05),
                        axes.toPixelY(top - 2 * 1.05) + canvas.size().scaled(20),
                        canvas.size().letter(),
                        canvas.theme().color(Ink.MUTED));
    }

    private static void marker(Canvas canvas, Axes axes, double logDelta, double difference) {
        double px = axes.toPixelX(logDelta);
        canvas.ink(Ink.BLUE);
        canvas.dashed(1.4);
        canvas.g().draw(axes.segment(logDelta, LOG_DIFFERENCE.min(), logDelta, LOG_DIFFERENCE.max()));
        double py = axes.toPixelY(Math.max(FLOOR, LOG_DIFFERENCE.clamp(difference)));
        double r = canvas.size().scaled(4.5);
        canvas.fill(new Ellipse2D.Double(px - r, py - r, 2 * r, 2 * r), Ink.GREEN, 1);
        HandlePainter.paint(canvas, px, axes.toPixelY(LOG_DIFFERENCE.max()), Ink.BLUE);
    }

    private static boolean isBelow(double[] ys) {
        for (double y : ys) {
            if (y > LOG_DIFFERENCE.min()) {
                return false;
            }
        }
        return true;
    }

    private static double[] raised(double[] ys) {
        return Arrays.stream(ys).map(y -> Math.max(FLOOR, y)).toArray();
    }

    private static double[] logs(double[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = log(values[i]);
        }
        return result;
    }

    private static double log(double value) {
        return Math.log10(Math.max(value, 1e-16));
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public Map<String, Object> drag(Frame<JacobianSnapshot> frame, Size size, Gesture gesture) {
        Axes axes = axes(size);
        if (!axes.area().contains(gesture.startX(), gesture.startY())
                && HandlePainter.grip(
                                size,
                                gesture.startX(),
                                gesture.startY(),
                                axes.toPixelX(
                                        Math.log10(frame.snapshot().square().delta())),
                                axes.area().getY())
                        < 0) {
            return Map.of();
        }
        double delta = Math.pow(10, LOG_DELTA.clamp(axes.toDataX(gesture.x())));
        return Map.of("delta", Range.of(JacobianSettings.SMALLEST_DELTA, 1).clamp(delta));
    }
}
