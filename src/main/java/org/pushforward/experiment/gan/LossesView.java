package org.pushforward.experiment.gan;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.function.DoubleUnaryOperator;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.Gan1dSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** The two losses of the generator over D(G(z)), with their slopes where the discriminator stands now. */
final class LossesView implements View<Gan1dSnapshot> {
    private static final double HALF_TANGENT = 34;

    @Override
    public String id() {
        return "losses";
    }

    @Override
    public void paint(Frame<Gan1dSnapshot> frame, Canvas canvas) {
        Gan1dSnapshot now = frame.snapshot();
        Axes axes = Axes.in(canvas.size(), Range.of(0, 1), Range.of(-5, 5));
        AxesPainter.paint(canvas, axes, canvas.text().get("gan-1d.view.losses"), "D(G(z))", "");
        double d = Math.max(1e-4, Math.min(1 - 1e-4, now.dMeanFake()));
        axes.inside(canvas, () -> {
            canvas.draw(axes.graph(p -> -Math.log(p)), Ink.SKY, now.saturating() ? 1.2 : 2.6);
            canvas.draw(axes.graph(p -> Math.log(1 - p)), Ink.RED, now.saturating() ? 2.6 : 1.2);
            tangent(canvas, axes, d, p -> -Math.log(p), -1 / d);
            tangent(canvas, axes, d, p -> Math.log(1 - p), -1 / (1 - d));
        });
        label(canvas, axes.toPixelX(0.99), axes.toPixelY(2.4), 1, entry(canvas, "−log D", -1 / d), Ink.SKY);
        label(canvas, axes.toPixelX(0.02), axes.toPixelY(-3), 0, entry(canvas, "log(1−D)", -1 / (1 - d)), Ink.RED);
    }

    private static String entry(Canvas canvas, String name, double slope) {
        return canvas.text().get("gan-1d.legend.slope", name, Numbers.format(slope, "%.2f"));
    }

    /** Names a curve where there is room beside it. */
    @SuppressWarnings("checkstyle:ParameterNumber")
    private static void label(Canvas canvas, double x, double y, double alignment, String words, Ink ink) {
        canvas.g().setFont(canvas.font(0.88));
        canvas.ink(ink);
        canvas.write(words, x, y + canvas.size().scaled(4), alignment);
    }

    /** Equally long on the screen whatever the slope. */
    private static void tangent(Canvas canvas, Axes axes, double d, DoubleUnaryOperator loss, double slope) {
        double x = axes.toPixelX(d);
        double y = axes.toPixelY(loss.applyAsDouble(d));
        double dx = axes.area().getWidth() / axes.x().length();
        double dy = -slope * axes.area().getHeight() / axes.y().length();
        double share = canvas.size().scaled(HALF_TANGENT) / Math.hypot(dx, dy);
        canvas.ink(Ink.TEXT, 0.7);
        canvas.dashed(1.4);
        canvas.g().draw(new Line2D.Double(x - share * dx, y - share * dy, x + share * dx, y + share * dy));
        double r = canvas.size().scaled(4);
        canvas.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), Ink.GREEN, 1);
    }
}
