package org.pushforward.experiment.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.ColouredTitle;
import org.pushforward.model.flow.TransportSnapshot;
import org.pushforward.model.flow.TransportSnapshot.FlowScoreNow;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** How both flows do on points kept aside, each with its optimum where that is known. */
final class BothView implements View<TransportSnapshot> {
    @Override
    public String id() {
        return "likelihood";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<TransportSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        FlowScoreNow a = frame.snapshot().progress().a();
        FlowScoreNow b = frame.snapshot().progress().b();
        double[] steps = Smooth.steps(curves);
        double[] lineA = Smooth.values(curves, "test_log_p_a", a.testLogProb());
        double[] lineB = Smooth.values(curves, "test_log_p_b", b.testLogProb());
        Range heights =
                Smooth.range(Stream.of(new double[] {a.best(), b.best()}, Smooth.later(lineA), Smooth.later(lineB))
                        .flatMapToDouble(Arrays::stream)
                        .toArray());
        Axes axes = Axes.in(canvas.size(), Range.of(0, Math.max(10, steps[steps.length - 1])), heights);
        AxesPainter.paint(canvas, axes, "", canvas.text().get(TransportExperiment.ID + ".axis.step"), "");
        axes.inside(canvas, () -> {
            line(canvas, axes, new double[][] {steps, lineA}, a.best(), FlowInks.POINT);
            line(canvas, axes, new double[][] {steps, lineB}, b.best(), FlowInks.FLOW);
        });
        ColouredTitle.paint(
                canvas, axes, List.of(Map.entry("A: log p", FlowInks.POINT), Map.entry("B: log p", FlowInks.FLOW)));
    }

    private static void line(Canvas canvas, Axes axes, double[][] line, double best, Ink ink) {
        int[] scored = Smooth.changes(line[1]);
        canvas.draw(axes.line(Smooth.pick(line[0], scored), Smooth.pick(line[1], scored)), ink, 1.7);
        if (Double.isFinite(best)) {
            canvas.ink(ink, 0.8);
            canvas.dashed(1.2);
            canvas.g().draw(axes.segment(axes.x().min(), best, axes.x().max(), best));
        }
    }
}
