package org.pushforward.experiment.elbo;

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
import org.pushforward.plot.Range;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/**
 * Prior, likelihood, posterior and q over z. Below the curves lie two rails: a knob for μ on the upper one, two for
 * μ ± σ on the lower one. A rail and not the curve is taken hold of, because the curve moves away under the pointer.
 */
final class LatentView implements View<ElboSnapshot> {
    private static final double RAILS = 50;
    private static final double MU_RAIL = 34;
    private static final double SIGMA_RAIL = 14;

    @Override
    public String id() {
        return "latent";
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public void paint(Frame<ElboSnapshot> frame, Canvas canvas) {
        ElboSnapshot now = frame.snapshot();
        Axes axes = axes(now, canvas.size());
        String title = canvas.text().get(ElboExperiment.ID + ".view.latent");
        AxesPainter.paintBare(canvas, axes, title, canvas.text().get(ElboExperiment.ID + ".axis.z"));
        axes.inside(canvas, () -> {
            curves(canvas, axes, now.latent());
            guides(canvas, axes, now);
        });
        rails(canvas, axes, now);
        LatentLegend.paint(canvas, Columns.of(canvas.size()).strip());
    }

    @Override
    public Map<String, Object> drag(Frame<ElboSnapshot> frame, Size size, Gesture gesture) {
        ElboSnapshot now = frame.snapshot();
        Axes axes = axes(now, size);
        double z = axes.toDataX(gesture.x());
        double half = size.scaled((MU_RAIL - SIGMA_RAIL) / 2);
        if (gesture.startX() < axes.area().getX() - half
                || gesture.startX() > axes.area().getMaxX() + half) {
            return Map.of();
        } else if (Math.abs(gesture.startY() - rail(axes, size, MU_RAIL)) <= half) {
            return Map.of("mu", Range.of(-4, 4).clamp(z));
        } else if (Math.abs(gesture.startY() - rail(axes, size, SIGMA_RAIL)) <= half) {
            return Map.of("sigma", Range.of(0.05, 3).clamp(Math.abs(z - now.mu())));
        }
        return Map.of();
    }

    /** Zero density lies above the rails. */
    private static Axes axes(ElboSnapshot now, Size size) {
        Rectangle2D plot = Columns.of(size).plot();
        ElboSnapshot.Latent latent = now.latent();
        double top = 1.12 * Math.max(0.45, Math.max(max(latent.posterior()), max(latent.q())));
        double share = Math.min(0.45, size.scaled(RAILS) / plot.getHeight());
        return size.fit().axes(plot, Columns.over(latent.z()), Range.of(-top * share / (1 - share), top));
    }

    private static void curves(Canvas canvas, Axes axes, ElboSnapshot.Latent latent) {
        between(canvas, axes, latent);
        canvas.ink(Ink.ORANGE);
        canvas.dashed(1.5);
        canvas.g().draw(axes.line(latent.z(), latent.likelihood()));
        canvas.draw(axes.line(latent.z(), latent.prior()), Ink.PURPLE, 1.5);
        canvas.draw(axes.line(latent.z(), latent.posterior()), Ink.GREEN, 2.4);
        canvas.draw(axes.line(latent.z(), latent.q()), Ink.RED, 2.4);
        canvas.draw(axes.segment(axes.x().min(), 0, axes.x().max(), 0), Ink.MUTED, 1);
    }

    /** What is between q and the posterior is what their divergence measures. */
    private static void between(Canvas canvas, Axes axes, ElboSnapshot.Latent latent) {
        double[] z = latent.z();
        Path2D path = axes.line(z, latent.q());
        for (int i = z.length - 1; i >= 0; i--) {
            path.lineTo(axes.toPixelX(z[i]), axes.toPixelY(latent.posterior()[i]));
        }
        path.closePath();
        canvas.fill(path, Ink.GREEN, 0.17);
    }

    private static void guides(Canvas canvas, Axes axes, ElboSnapshot now) {
        Size size = canvas.size();
        double peak = 1 / (now.sigma() * Math.sqrt(2 * Math.PI));
        guide(canvas, axes, now.mu(), rail(axes, size, MU_RAIL), peak);
        double flank = peak * Math.exp(-0.5);
        guide(canvas, axes, now.mu() - now.sigma(), rail(axes, size, SIGMA_RAIL), flank);
        guide(canvas, axes, now.mu() + now.sigma(), rail(axes, size, SIGMA_RAIL), flank);
    }

    private static void guide(Canvas canvas, Axes axes, double z, double from, double height) {
        canvas.ink(Ink.RED, 0.55);
        canvas.dashed(0.9);
        double px = axes.toPixelX(z);
        canvas.g().draw(new Line2D.Double(px, from, px, axes.toPixelY(height)));
    }

    private static void rails(Canvas canvas, Axes axes, ElboSnapshot now) {
        Size size = canvas.size();
        double upper = rail(axes, size, MU_RAIL);
        double lower = rail(axes, size, SIGMA_RAIL);
        canvas.g().setFont(canvas.font(0.9));
        canvas.ink(Ink.RED);
        canvas.write("μ", axes.area().getX() - size.scaled(8), upper + size.scaled(4), 1);
        canvas.write("σ", axes.area().getX() - size.scaled(8), lower + size.scaled(4), 1);
        for (double y : new double[] {upper, lower}) {
            canvas.draw(new Line2D.Double(axes.area().getX(), y, axes.area().getMaxX(), y), Ink.LINE, 2);
        }
        double left = pixel(axes, now.mu() - now.sigma());
        double right = pixel(axes, now.mu() + now.sigma());
        canvas.draw(new Line2D.Double(left, lower, right, lower), Ink.RED, 2);
        Knob.paint(canvas, left, lower, Ink.RED);
        Knob.paint(canvas, right, lower, Ink.RED);
        Knob.paint(canvas, pixel(axes, now.mu()), upper, Ink.RED);
    }

    /** A knob whose place is outside stays in reach at the edge. */
    private static double pixel(Axes axes, double z) {
        return axes.toPixelX(axes.x().clamp(z));
    }

    private static double rail(Axes axes, Size size, double above) {
        return axes.area().getMaxY() - size.scaled(above);
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
