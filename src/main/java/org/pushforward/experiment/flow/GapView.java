package org.pushforward.experiment.flow;

import java.awt.geom.Path2D;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.pushforward.experiment.View;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** The mean of log p over points kept aside, and what is missing to the data's own density. */
final class GapView implements View<FlowSnapshot> {
    @Override
    public String id() {
        return "gap";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<FlowSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        FlowSnapshot.Score now = frame.snapshot().score();
        double[] all = Smooth.values(curves, "test_log_p", now.testLogProb());
        int[] scored = Smooth.changes(all);
        double[] steps = Smooth.pick(Smooth.steps(curves), scored);
        double[] test = Smooth.pick(all, scored);
        Range heights = Smooth.range(DoubleStream.concat(DoubleStream.of(Smooth.later(test)), best(now))
                .toArray());
        Axes axes = Axes.in(canvas.size(), Range.of(0, Math.max(10, steps[steps.length - 1])), heights);
        AxesPainter.paint(canvas, axes, title(canvas, now), canvas.text().get(FlowExperiment.ID + ".axis.step"), "");
        axes.inside(canvas, () -> {
            now.best().ifPresent(best -> optimum(canvas, axes, band(axes, steps, test, best), best));
            canvas.draw(axes.line(steps, test), FlowInks.FLOW, 1.7);
        });
    }

    private static DoubleStream best(FlowSnapshot.Score now) {
        return now.best().isPresent() ? DoubleStream.of(now.best().getAsDouble()) : DoubleStream.empty();
    }

    private static String title(Canvas canvas, FlowSnapshot.Score now) {
        OptionalDouble gap = now.gap();
        return gap.isPresent()
                ? canvas.text().get(FlowExperiment.ID + ".view.gap.known", Numbers.format(gap.getAsDouble(), "%.3f"))
                : canvas.text().get(FlowExperiment.ID + ".view.gap.unknown", Numbers.format(now.testLogProb(), "%.3f"));
    }

    private static void optimum(Canvas canvas, Axes axes, Path2D band, double best) {
        canvas.fill(band, FlowInks.GAP, 0.2);
        canvas.ink(FlowInks.GAP);
        canvas.dashed(1.6);
        canvas.g().draw(axes.segment(axes.x().min(), best, axes.x().max(), best));
    }

    private static Path2D band(Axes axes, double[] steps, double[] test, double best) {
        Path2D path = axes.line(steps, test);
        path.lineTo(axes.toPixelX(steps[steps.length - 1]), axes.toPixelY(best));
        path.lineTo(axes.toPixelX(steps[0]), axes.toPixelY(best));
        path.closePath();
        return path;
    }
}
