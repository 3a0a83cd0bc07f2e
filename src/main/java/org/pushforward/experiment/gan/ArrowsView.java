package org.pushforward.experiment.gan;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.Gan1dSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.Ticks;
import org.pushforward.training.Frame;

/** The generator as arrows from the noise below to x above, and where its loss pushes each point. */
final class ArrowsView implements View<Gan1dSnapshot> {
    @Override
    public String id() {
        return "arrows";
    }

    @Override
    public void paint(Frame<Gan1dSnapshot> frame, Canvas canvas) {
        Gan1dSnapshot now = frame.snapshot();
        Axes top = LineAxes.in(canvas.size(), now, Range.of(0, 1), 44, 34);
        Axes noise = canvas.size().fit().axes(top.area(), noiseRange(now), top.y());
        title(canvas, top);
        rail(canvas, noise, top.area().getMaxY(), "z");
        rail(canvas, top, top.area().getY(), "x");
        top.inside(canvas, () -> arrows(canvas, now, noise, top));
        pushes(canvas, now, top);
    }

    private static Range noiseRange(Gan1dSnapshot now) {
        double widest = Math.max(1, Math.abs(now.z()[0]) * 1.08);
        return Range.of(-widest, widest);
    }

    private static void title(Canvas canvas, Axes axes) {
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.bold(1));
        canvas.write(
                canvas.text().get("gan-1d.view.arrows"),
                axes.area().getX(),
                canvas.size().scaled(15),
                0);
        canvas.ink(Ink.ORANGE);
        canvas.g().setFont(canvas.font(0.88));
        canvas.write(
                canvas.text().get("gan-1d.legend.push"),
                axes.area().getMaxX(),
                canvas.size().scaled(15),
                1);
    }

    private static void rail(Canvas canvas, Axes axes, double y, String name) {
        canvas.draw(new Line2D.Double(axes.area().getX(), y, axes.area().getMaxX(), y), Ink.MUTED, 1);
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.MUTED);
        canvas.write(
                name,
                axes.area().getX() - canvas.size().scaled(10),
                y + canvas.size().scaled(4),
                1);
        if (name.equals("z")) {
            for (double tick : Ticks.of(axes.x(), 8)) {
                canvas.write(
                        Ticks.label(tick),
                        axes.toPixelX(tick),
                        y + canvas.size().scaled(16),
                        0.5);
            }
        }
    }

    private static void arrows(Canvas canvas, Gan1dSnapshot now, Axes noise, Axes top) {
        double low = top.area().getMaxY();
        double high = top.area().getY();
        for (int i = 0; i < now.z().length; i++) {
            double from = noise.toPixelX(now.z()[i]);
            double to = Math.max(-1e4, Math.min(1e4, top.toPixelX(now.gz()[i])));
            canvas.ink(Ink.GREEN, 0.7);
            canvas.stroke(1.1);
            canvas.g().draw(new Line2D.Double(from, low, to, high));
        }
    }

    /** Arrows along the upper rail, as long as the push is strong up to a limit. */
    private static void pushes(Canvas canvas, Gan1dSnapshot now, Axes top) {
        double y = top.area().getY() - canvas.size().scaled(8);
        double longest = canvas.size().scaled(26);
        double unit = 4 / top.x().length();
        for (int i = 0; i < now.gz().length; i++) {
            double x = top.toPixelX(now.gz()[i]);
            if (x < top.area().getX() || x > top.area().getMaxX()) {
                continue;
            }
            double strength = Math.tanh(now.push()[i] / (4 * unit));
            arrow(canvas, x, y, longest * strength);
        }
    }

    private static void arrow(Canvas canvas, double x, double y, double length) {
        double head = Math.min(canvas.size().scaled(4), Math.abs(length)) * Math.signum(length);
        canvas.draw(new Line2D.Double(x, y, x + length, y), Ink.ORANGE, 1.3);
        Path2D tip = new Path2D.Double();
        tip.moveTo(x + length, y);
        tip.lineTo(x + length - head, y - Math.abs(head) * 0.7);
        tip.lineTo(x + length - head, y + Math.abs(head) * 0.7);
        tip.closePath();
        canvas.fill(tip, Ink.ORANGE, 1);
    }
}
