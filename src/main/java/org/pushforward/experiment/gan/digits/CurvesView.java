package org.pushforward.experiment.gan.digits;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.model.gan.digits.Loss;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Legend;
import org.pushforward.plot.Range;
import org.pushforward.plot.Ticks;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** The value of the game by the scale on the left, the distance to the data by the one on the right. */
final class CurvesView implements View<DigitsGanSnapshot> {
    /** V where D is ½ everywhere: -log 4, and for least squares -½ ¼ - ½ ¼. */
    private static final double UNDECIDED = -Math.log(4);

    private static final double UNDECIDED_SQUARES = -0.25;
    private static final double RIGHT = 40;
    /** The first share of a run is so far from the data that it would flatten the rest. */
    private static final double STEEP = 0.05;

    @Override
    public String id() {
        return "curves";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<DigitsGanSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        double[] steps = Arrays.stream(curves.steps()).asDoubleStream().toArray();
        double[] value = values(curves, "value");
        double[] distance = values(curves, "frechet");
        double undecided = frame.snapshot().loss() == Loss.LEAST_SQUARES ? UNDECIDED_SQUARES : UNDECIDED;
        Axes axes = axes(canvas, steps, value);
        String title = canvas.text().get("gan-mnist.view.curves");
        AxesPainter.paint(canvas, axes, title, canvas.text().get("gan-mnist.axis.step"), "");
        Axes right = new Axes(axes.area(), axes.x(), Range.of(0, highest(distance)));
        canvas.ink(Ink.MUTED);
        canvas.dashed(1);
        canvas.g().draw(axes.segment(axes.x().min(), undecided, axes.x().max(), undecided));
        axes.inside(canvas, () -> {
            canvas.ink(Ink.RED, 0.8);
            canvas.stroke(1);
            canvas.g().draw(axes.line(steps, value));
            canvas.draw(right.line(steps, distance), Ink.SKY, 2.2);
        });
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(canvas.text().get("gan-mnist.curve.value"), Ink.RED));
        if (frame.snapshot().quality().isPresent()) {
            entries.add(new Legend.Entry(canvas.text().get("gan-mnist.curve.frechet"), Ink.SKY));
            scale(canvas, right);
        }
        Legend.paint(canvas, axes, entries);
    }

    private static Axes axes(Canvas canvas, double[] steps, double[] value) {
        Range x = steps.length < 2 ? Range.of(0, 10) : Range.of(steps[0], steps[steps.length - 1]);
        double[] later = settled(value);
        double low = Arrays.stream(later).min().orElse(UNDECIDED);
        double high = Arrays.stream(later).max().orElse(0);
        Range y = Range.of(Math.min(low, UNDECIDED) - 0.2, Math.max(high, 0) + 0.6);
        Axes whole = Axes.in(canvas.size(), x, y);
        java.awt.geom.Rectangle2D area = whole.area();
        double room = canvas.size().scaled(RIGHT - 12);
        return new Axes(
                new java.awt.geom.Rectangle2D.Double(
                        area.getX(), area.getY(), Math.max(1, area.getWidth() - room), area.getHeight()),
                whole.x(),
                whole.y());
    }

    private static double[] values(Curves curves, String name) {
        int index = curves.names().indexOf(name);
        double[] values = new double[index < 0 ? 0 : curves.points()];
        for (int i = 0; i < values.length; i++) {
            values[i] = curves.values()[index][i];
        }
        return values;
    }

    /** Without the first steps, and without values that are not finite. */
    private static double[] settled(double[] values) {
        int from = values.length < 2 ? 0 : (int) Math.ceil(STEEP * values.length);
        return Arrays.stream(values, from, values.length)
                .filter(Double::isFinite)
                .toArray();
    }

    private static double highest(double[] distance) {
        return 1.3 * Math.max(10, Arrays.stream(settled(distance)).max().orElse(100));
    }

    private static void scale(Canvas canvas, Axes axes) {
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.SKY);
        double right = axes.area().getMaxX();
        for (double tick : Ticks.of(axes.y(), 4)) {
            double y = axes.toPixelY(tick);
            canvas.draw(new Line2D.Double(right, y, right + canvas.size().scaled(4), y), Ink.SKY, 1);
            canvas.write(
                    Ticks.label(tick),
                    right + canvas.size().scaled(6),
                    y + canvas.size().scaled(4),
                    0);
        }
    }
}
