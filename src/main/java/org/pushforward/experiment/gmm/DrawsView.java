package org.pushforward.experiment.gmm;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.model.gmm.Draws;
import org.pushforward.model.gmm.GaussianMixture;
import org.pushforward.model.gmm.GmmSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/**
 * Ancestral sampling: a uniform number falls on the bar of the weights and chooses a component; the point is drawn from
 * that one.
 */
final class DrawsView implements View<GmmSnapshot> {
    private static final double BAR = 22;
    private static final double STRIP = 62;

    @Override
    public String id() {
        return "draws";
    }

    @Override
    public void paint(Frame<GmmSnapshot> frame, Canvas canvas) {
        GmmSnapshot now = frame.snapshot();
        Size size = canvas.size();
        double strip = size.scaled(STRIP);
        Canvas right = canvas.part(new Rectangle2D.Double(strip, 0, Math.max(1, size.width() - strip), size.height()));
        Axes axes = PlanePainter.axes(now.window(), right.size());
        AxesPainter.paintBare(right, axes, "", PlaneView.axisX(canvas, now));
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.bold(1));
        canvas.write(
                canvas.text().get("gmm.view.draws"),
                size.scaled(12),
                axes.area().getY() - size.scaled(9),
                0);
        points(right, axes, now);
        weights(canvas, axes, now);
    }

    private static void points(Canvas canvas, Axes axes, GmmSnapshot now) {
        Draws draws = now.draws();
        int chosen = draws.count() == 0 ? -1 : draws.components()[draws.count() - 1];
        Color[] colors = ComponentColors.all(canvas.theme(), now.components(), 0.8);
        ScatterPainter.paint(canvas, axes, draws.points(), draws.components(), new ScatterPainter.Look(2.1, colors));
        axes.inside(canvas, () -> {
            for (int k = 0; k < now.components(); k++) {
                double strength = k == chosen ? 1 : 0.3;
                Ellipses.fill(canvas, axes, now.mixture(), k, strength);
                Ellipses.draw(canvas, axes, now.mixture(), k, strength);
            }
            if (chosen >= 0) {
                newest(canvas, axes, now, chosen);
            }
        });
    }

    /** A line from the chosen component's mean to where its noise carries the newest point. */
    private static void newest(Canvas canvas, Axes axes, GmmSnapshot now, int chosen) {
        Draws draws = now.draws();
        int last = draws.count() - 1;
        double x = axes.toPixelX(draws.points()[2 * last]);
        double y = axes.toPixelY(draws.points()[2 * last + 1]);
        GaussianMixture mixture = now.mixture();
        canvas.draw(
                new Line2D.Double(axes.toPixelX(mixture.x(chosen)), axes.toPixelY(mixture.y(chosen)), x, y),
                Ink.TEXT,
                1.4);
        double r = canvas.size().scaled(5.5);
        Ellipse2D point = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        canvas.g().setColor(ComponentColors.of(canvas.theme(), chosen));
        canvas.g().fill(point);
        canvas.draw(point, Ink.TEXT, 1.6);
    }

    /** The weights laid end to end from 0 below to 1 above, and where the newest u lies. */
    private static void weights(Canvas canvas, Axes axes, GmmSnapshot now) {
        Size size = canvas.size();
        double x = size.scaled(34);
        double bottom = axes.area().getMaxY();
        double height = axes.area().getHeight();
        double end = 0;
        for (int k = 0; k < now.components(); k++) {
            double weight = now.mixture().weight(k);
            Rectangle2D part =
                    new Rectangle2D.Double(x, bottom - (end + weight) * height, size.scaled(BAR), weight * height);
            canvas.g().setColor(ComponentColors.of(canvas.theme(), k));
            canvas.g().fill(part);
            canvas.draw(part, Ink.PANEL, 1);
            label(canvas, part, k, weight);
            end += weight;
        }
        canvas.ink(Ink.TEXT);
        canvas.g().setFont(canvas.bold(0.95));
        canvas.write("π", x + size.scaled(BAR) / 2, bottom + size.scaled(15), 0.5);
        if (now.draws().count() > 0) {
            pointer(canvas, now.draws().u(), x, bottom - now.draws().u() * height);
        }
    }

    private static void label(Canvas canvas, Rectangle2D part, int k, double weight) {
        canvas.g().setFont(canvas.font(0.78));
        if (part.getHeight() < canvas.size().scaled(15)) {
            return;
        }
        canvas.ink(Ink.MUTED);
        double y = part.getCenterY() + canvas.size().scaled(4);
        canvas.write(Numbers.format(weight, "%.2f"), part.getX() - canvas.size().scaled(4), y, 1);
        canvas.ink(Ink.PANEL);
        canvas.g().setFont(canvas.bold(0.85));
        canvas.write(String.valueOf(k + 1), part.getCenterX(), y, 0.5);
    }

    private static void pointer(Canvas canvas, double u, double x, double y) {
        Size size = canvas.size();
        canvas.draw(new Line2D.Double(x - size.scaled(3), y, x + size.scaled(BAR + 8), y), Ink.TEXT, 2.2);
        canvas.g().setFont(canvas.bold(0.8));
        canvas.ink(Ink.TEXT);
        canvas.write("u=" + Numbers.format(u, "%.2f"), x + size.scaled(BAR + 11), y + size.scaled(4), 0);
    }
}
