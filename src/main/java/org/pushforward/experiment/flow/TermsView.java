package org.pushforward.experiment.flow;

import java.util.List;
import java.util.stream.DoubleStream;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.ColouredTitle;
import org.pushforward.model.flow.FlowReading;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** The two terms of the log-likelihood over the steps, and their sum. */
final class TermsView implements View<FlowSnapshot> {
    @Override
    public String id() {
        return "terms";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    /** One of the three. */
    private record Term(String curve, String name, Ink ink, double now) {}

    @Override
    public void paint(Frame<FlowSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        FlowReading now = frame.snapshot().reading();
        List<Term> terms = List.of(
                new Term("log_prior", "log π", FlowInks.PRIOR, now.logPrior()),
                new Term("log_det", "log|det|", FlowInks.DETERMINANT, now.logDet()),
                new Term("log_p", "log p", FlowInks.FLOW, now.logProb()));
        double[] steps = Smooth.steps(curves);
        List<double[]> lines = terms.stream()
                .map(term -> Smooth.of(Smooth.values(curves, term.curve, term.now)))
                .toList();
        Range heights = Smooth.range(lines.stream()
                .flatMapToDouble(line -> DoubleStream.of(Smooth.later(line)))
                .toArray());
        Axes axes = Axes.in(canvas.size(), Range.of(0, Math.max(10, steps[steps.length - 1])), heights);
        AxesPainter.paint(canvas, axes, "", canvas.text().get(FlowExperiment.ID + ".axis.step"), "");
        axes.inside(canvas, () -> {
            for (int i = 0; i < terms.size(); i++) {
                canvas.draw(axes.line(steps, lines.get(i)), terms.get(i).ink, 1.7);
            }
        });
        ColouredTitle.paint(
                canvas,
                axes,
                terms.stream()
                        .map(term -> java.util.Map.entry(term.name, term.ink))
                        .toList());
    }
}
