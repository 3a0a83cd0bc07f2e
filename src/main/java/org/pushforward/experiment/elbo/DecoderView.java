package org.pushforward.experiment.elbo;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.elbo.ElboSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** The decoder's curve with its noise band, the observed x to be dragged across it, and the density of x at the side. */
final class DecoderView implements View<ElboSnapshot> {
    @Override
    public String id() {
        return "decoder";
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public void paint(Frame<ElboSnapshot> frame, Canvas canvas) {
        ElboSnapshot now = frame.snapshot();
        Axes axes = axes(now, canvas.size());
        AxesPainter.paint(
                canvas,
                axes,
                canvas.text().get(ElboExperiment.ID + ".view.decoder"),
                canvas.text().get(ElboExperiment.ID + ".axis.z"),
                canvas.text().get(ElboExperiment.ID + ".axis.x"));
        axes.inside(canvas, () -> {
            band(canvas, axes, now);
            canvas.draw(axes.line(now.latent().z(), now.latent().decoded()), Ink.ORANGE, 2.4);
            expected(canvas, axes, now);
        });
        marginal(canvas, axes, now);
        observation(canvas, axes, now);
    }

    @Override
    public Map<String, Object> drag(Frame<ElboSnapshot> frame, Size size, Gesture gesture) {
        Axes axes = axes(frame.snapshot(), size);
        Rectangle2D whole = axes.area().createUnion(Columns.of(size).strip());
        if (!whole.contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        return Map.of("x", Range.of(-4, 4).clamp(axes.toDataY(gesture.y())));
    }

    private static Axes axes(ElboSnapshot now, Size size) {
        return new Axes(
                Columns.of(size).plot(),
                Columns.over(now.latent().z()),
                Columns.over(now.data().x()));
    }

    /** f_θ(z) ± √c. */
    private static void band(Canvas canvas, Axes axes, ElboSnapshot now) {
        double[] z = now.latent().z();
        double[] f = now.latent().decoded();
        double spread = Math.sqrt(now.model().c());
        Path2D path = axes.line(z, Arrays.stream(f).map(v -> v + spread).toArray());
        for (int i = z.length - 1; i >= 0; i--) {
            double py = axes.toPixelY(f[i] - spread);
            path.lineTo(axes.toPixelX(z[i]), Math.max(-1e5, Math.min(1e5, py)));
        }
        path.closePath();
        canvas.fill(path, Ink.ORANGE, 0.16);
    }

    /** Where q sends its codes: the curve above μ ± σ, drawn as a red stretch. */
    private static void expected(Canvas canvas, Axes axes, ElboSnapshot now) {
        double[] z = now.latent().z();
        double[] f = now.latent().decoded().clone();
        for (int i = 0; i < z.length; i++) {
            f[i] = Math.abs(z[i] - now.mu()) <= now.sigma() ? f[i] : Double.NaN;
        }
        canvas.draw(axes.line(z, f), Ink.RED, 4);
    }

    private static void marginal(Canvas canvas, Axes axes, ElboSnapshot now) {
        Rectangle2D strip = Columns.of(canvas.size()).strip();
        double[] x = now.data().x();
        double[] p = now.data().density();
        double longest = Math.max(0.25, Arrays.stream(p).max().orElse(1));
        double unit = strip.getWidth() * 0.92 / longest;
        Path2D path = new Path2D.Double();
        path.moveTo(strip.getX(), axes.toPixelY(x[0]));
        for (int i = 0; i < x.length; i++) {
            path.lineTo(strip.getX() + p[i] * unit, axes.toPixelY(x[i]));
        }
        path.lineTo(strip.getX(), axes.toPixelY(x[x.length - 1]));
        canvas.fill(path, Ink.BLUE, 0.15);
        canvas.draw(path, Ink.BLUE, 1.8);
        canvas.draw(new Line2D.Double(strip.getX(), strip.getY(), strip.getX(), strip.getMaxY()), Ink.MUTED, 1);
        canvas.ink(Ink.BLUE);
        canvas.g().setFont(canvas.font(0.85));
        canvas.write(
                canvas.text().get(ElboExperiment.ID + ".axis.marginal"),
                strip.getX() + canvas.size().scaled(12),
                strip.getMaxY() + canvas.size().scaled(14),
                0);
        double end = strip.getX() + Math.exp(now.terms().logP()) * unit;
        double y = axes.toPixelY(now.x());
        canvas.draw(new Line2D.Double(strip.getX(), y, end, y), Ink.BLUE, 3);
        double r = canvas.size().scaled(4);
        canvas.fill(new Ellipse2D.Double(end - r, y - r, 2 * r, 2 * r), Ink.BLUE, 1);
    }

    private static void observation(Canvas canvas, Axes axes, ElboSnapshot now) {
        double y = axes.toPixelY(now.x());
        canvas.ink(Ink.TEXT);
        canvas.dashed(1.5);
        canvas.g().draw(new Line2D.Double(axes.area().getX(), y, axes.area().getMaxX(), y));
        double knob = axes.area().getX() + canvas.size().scaled(16);
        Knob.paint(canvas, knob, y, Ink.TEXT);
        label(canvas, now.x(), knob + canvas.size().scaled(9), y);
    }

    /** Written on the line itself, on a strip of paper, so that it never leaves the plot. */
    private static void label(Canvas canvas, double x, double left, double y) {
        canvas.g().setFont(canvas.font(0.9));
        String words = "x = " + Numbers.format(x, "%.2f");
        double width = canvas.textWidth(words, canvas.g().getFont());
        double line = canvas.size().scaled(16);
        double gap = canvas.size().scaled(4);
        canvas.fill(new Rectangle2D.Double(left, y - line / 2, width + 2 * gap, line), Ink.PANEL, 0.9);
        canvas.ink(Ink.TEXT);
        canvas.write(words, left + gap, y + gap, 0);
    }
}
