package org.pushforward.experiment.vae;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.pushforward.experiment.View;
import org.pushforward.model.vae.Reading;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Legend;
import org.pushforward.plot.Range;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** -ELBO over the steps, cut into what reconstruction costs and what the KL costs: the gap between the lines is the KL. */
final class BoundView<S> implements View<S> {
    /** The first share of the run is so steep that it would flatten the rest. */
    private static final double STEEP = 0.04;

    private final String words;
    private final Function<S, Reading> reading;
    private final double least;

    /**
     * @param words prefix of the words {@code view.bound}, {@code axis.step} and {@code cost}
     * @param least the plot is at least so many nats high
     */
    BoundView(String words, Function<S, Reading> reading, double least) {
        this.words = words;
        this.reading = reading;
        this.least = least;
    }

    @Override
    public String id() {
        return "bound";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<S> frame, Canvas canvas) {
        Curves curves = frame.curves();
        double[] noisy = costs(frame, "elbo");
        double[] costs = smooth(costs(frame, "reconstruction"));
        double[] totals = smooth(noisy);
        double[] steps = steps(curves);
        Axes axes = Axes.in(canvas.size(), Range.of(0, Math.max(10, steps[steps.length - 1])), heights(costs, totals));
        String title = canvas.text().get(words + ".view.bound");
        AxesPainter.paint(canvas, axes, title, canvas.text().get(words + ".axis.step"), "");
        axes.inside(canvas, () -> {
            canvas.ink(BoundEquation.BOUND, 0.22);
            canvas.stroke(0.8);
            canvas.g().draw(axes.line(steps, noisy));
            canvas.fill(band(axes, steps, costs, totals), BoundEquation.KL, 0.3);
            canvas.draw(axes.line(steps, costs), BoundEquation.RECONSTRUCTION, 1.6);
            canvas.draw(axes.line(steps, totals), BoundEquation.BOUND, 1.6);
        });
        Legend.paintAbove(
                canvas,
                axes,
                title,
                axes.area().getMaxX(),
                List.of(
                        new Legend.Entry(canvas.text().get(words + ".cost.elbo"), BoundEquation.BOUND),
                        new Legend.Entry(canvas.text().get(words + ".cost.kl"), BoundEquation.KL),
                        new Legend.Entry(
                                canvas.text().get(words + ".cost.reconstruction"), BoundEquation.RECONSTRUCTION)));
    }

    private static double[] steps(Curves curves) {
        return curves.points() == 0
                ? new double[] {0, 1}
                : Arrays.stream(curves.steps()).asDoubleStream().toArray();
    }

    /** Minus the curve, or before the first step a level line at the present value. */
    private double[] costs(Frame<S> frame, String name) {
        Curves curves = frame.curves();
        if (curves.points() == 0) {
            Reading now = reading.apply(frame.snapshot());
            double cost = -(name.equals("elbo") ? now.elbo() : now.reconstruction());
            return new double[] {cost, cost};
        }
        float[] values = curves.values()[curves.names().indexOf(name)];
        double[] costs = new double[values.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = -values[i];
        }
        return costs;
    }

    /** The mean over the last fortieth of the steps before each. */
    private static double[] smooth(double[] values) {
        int window = 1 + values.length / 40;
        double[] means = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] - (i >= window ? values[i - window] : 0);
            means[i] = sum / Math.min(i + 1, window);
        }
        return means;
    }

    private Range heights(double[] costs, double[] totals) {
        int from = (int) Math.min(totals.length - 1, Math.ceil(STEEP * totals.length));
        double low = Arrays.stream(costs).min().orElse(0);
        double high = Arrays.stream(totals, from, totals.length).max().orElse(1);
        return Range.of(low, Math.max(high, low + least)).padded(0.08);
    }

    private static Path2D band(Axes axes, double[] steps, double[] low, double[] high) {
        Path2D path = axes.line(steps, high);
        for (int i = steps.length - 1; i >= 0; i--) {
            path.lineTo(axes.toPixelX(steps[i]), axes.toPixelY(low[i]));
        }
        path.closePath();
        return path;
    }
}
