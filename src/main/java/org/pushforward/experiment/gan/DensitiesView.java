package org.pushforward.experiment.gan;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.Gan1dSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Legend;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** p_data, p_g, D and D* on one axis; densities by the scale on the left, probabilities by the one on the right. */
final class DensitiesView implements View<Gan1dSnapshot> {
    /** The generator may pile up to a needle; the picture keeps to twice the data's height. */
    private static final double HEADROOM = 2.1;

    @Override
    public String id() {
        return "densities";
    }

    @Override
    public void paint(Frame<Gan1dSnapshot> frame, Canvas canvas) {
        Gan1dSnapshot now = frame.snapshot();
        double highest = Arrays.stream(now.pData()).max().orElse(1);
        Axes axes = LineAxes.in(canvas.size(), now, Range.of(0, HEADROOM * highest), 28, 36);
        AxesPainter.paint(
                canvas,
                axes,
                canvas.text().get("gan-1d.view.densities"),
                "x",
                canvas.text().get("gan-1d.axis.density"));
        Axes probabilities = new Axes(axes.area(), axes.x(), Range.of(0, 1));
        rightScale(canvas, probabilities);
        axes.inside(canvas, () -> {
            canvas.fill(axes.region(now.x(), now.pData(), 0), Ink.BLUE, 0.22);
            canvas.fill(axes.region(now.x(), now.pG(), 0), Ink.GREEN, 0.22);
            canvas.draw(axes.line(now.x(), now.pData()), Ink.BLUE, 2);
            canvas.draw(axes.line(now.x(), now.pG()), Ink.GREEN, 2);
            canvas.ink(Ink.PURPLE);
            canvas.dashed(1.8);
            canvas.g().draw(probabilities.line(now.x(), now.dOptimal()));
            canvas.draw(probabilities.line(now.x(), now.d()), Ink.ORANGE, 2.2);
        });
        legend(canvas, axes);
    }

    private static void rightScale(Canvas canvas, Axes axes) {
        canvas.g().setFont(canvas.font(0.85));
        double right = axes.area().getMaxX();
        for (double probability : new double[] {0, 0.5, 1}) {
            double y = axes.toPixelY(probability);
            canvas.draw(new Line2D.Double(right, y, right + canvas.size().scaled(4), y), Ink.ORANGE, 1);
            canvas.write(
                    probability == 0.5 ? "½" : String.valueOf((int) probability),
                    right + canvas.size().scaled(7),
                    y + canvas.size().scaled(4),
                    0);
        }
        double half = axes.toPixelY(0.5);
        canvas.ink(Ink.ORANGE, 0.35);
        canvas.dashed(0.8);
        canvas.g().draw(new Line2D.Double(axes.area().getX(), half, right, half));
        canvas.ink(Ink.ORANGE);
        canvas.write(
                "D(x)",
                right + canvas.size().scaled(5),
                axes.area().getY() - canvas.size().scaled(9),
                0);
    }

    private static void legend(Canvas canvas, Axes axes) {
        Legend.paintAbove(
                canvas,
                axes,
                canvas.text().get("gan-1d.view.densities"),
                axes.area().getMaxX() - canvas.size().scaled(8),
                List.of(
                        new Legend.Entry(canvas.text().get("gan-1d.legend.data"), Ink.BLUE),
                        new Legend.Entry(canvas.text().get("gan-1d.legend.generator"), Ink.GREEN),
                        new Legend.Entry(canvas.text().get("gan-1d.legend.discriminator"), Ink.ORANGE),
                        new Legend.Entry(canvas.text().get("gan-1d.legend.optimal"), Ink.PURPLE)));
    }
}
