package org.pushforward.experiment.gan.plane;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Quality;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** A bar for each mode: which share of the generated points is its own; and one for those that are no good. */
final class ModesView implements View<Gan2dSnapshot> {
    private static final double EDGE = 0.14;

    @Override
    public String id() {
        return "modes";
    }

    @Override
    public void paint(Frame<Gan2dSnapshot> frame, Canvas canvas) {
        Quality quality = frame.snapshot().quality();
        int modes = quality.shares().length;
        double fair = 1.0 / modes;
        Axes axes = axes(canvas, modes + 1, fair);
        AxesPainter.paintLevels(canvas, axes, title(canvas, quality), "");
        for (int k = 0; k < modes; k++) {
            bar(canvas, axes, k, quality.shares()[k], Ink.GREEN);
            name(canvas, axes, k, quality.modes() == 0 ? canvas.text().get("gan-2d.bar.good") : String.valueOf(k + 1));
        }
        bar(canvas, axes, modes, 1 - quality.good(), Ink.MUTED);
        name(canvas, axes, modes, canvas.text().get("gan-2d.bar.bad"));
        if (quality.modes() > 0) {
            double y = axes.toPixelY(fair);
            canvas.ink(Ink.BLUE);
            canvas.dashed(1.6);
            canvas.g().draw(new Line2D.Double(axes.area().getX(), y, axes.toPixelX(modes), y));
        }
    }

    private static String title(Canvas canvas, Quality quality) {
        String good = Numbers.format(100 * quality.good(), "%.1f");
        return quality.modes() == 0
                ? canvas.text().get("gan-2d.title.good", good)
                : canvas.text().get("gan-2d.title.modes", quality.covered(), quality.modes(), good);
    }

    private static Axes axes(Canvas canvas, int bars, double fair) {
        var size = canvas.size();
        double left = size.scaled(46);
        double top = size.scaled(28);
        Rectangle2D area = new Rectangle2D.Double(
                left,
                top,
                Math.max(1, size.width() - left - size.scaled(12)),
                Math.max(1, size.height() - top - size.scaled(24)));
        return size.fit().axes(area, Range.of(0, bars), Range.of(0, Math.min(1.05, 2 * fair)));
    }

    private static void bar(Canvas canvas, Axes axes, int column, double share, Ink ink) {
        double top = Math.min(share, axes.y().max());
        if (top <= 0) {
            return;
        }
        Rectangle2D box = axes.box(column + EDGE, 0, column + 1 - EDGE, top);
        canvas.fill(box, ink, 0.7);
        canvas.draw(box, ink, 1.1);
    }

    private static void name(Canvas canvas, Axes axes, int column, String words) {
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.MUTED);
        canvas.write(
                words,
                axes.toPixelX(column + 0.5),
                axes.area().getMaxY() + canvas.size().scaled(14),
                0.5);
    }
}
