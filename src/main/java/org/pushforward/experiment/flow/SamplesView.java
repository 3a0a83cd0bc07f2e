package org.pushforward.experiment.flow;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.ColouredTitle;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.experiment.plane.Sectors;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.training.Frame;

/** The data in the colours of their directions, and samples f(z) of the flow. */
final class SamplesView implements View<FlowSnapshot> {
    @Override
    public String id() {
        return "samples";
    }

    @Override
    public void paint(Frame<FlowSnapshot> frame, Canvas canvas) {
        FlowSnapshot now = frame.snapshot();
        Axes axes = PlaneFrame.paint(canvas, now.scene().window(), "", false);
        Color[] colors = Sectors.colors(canvas, 0.7);
        ScatterPainter.paint(
                canvas, axes, now.scene().points(), now.scene().sectors(), new ScatterPainter.Look(1.6, colors));
        PlanePainter.points(canvas, axes, now.samples(), new PlanePainter.Dots(FlowInks.FLOW, 1.5, 0.85));
        ColouredTitle.paint(
                canvas,
                axes,
                List.of(
                        Map.entry(canvas.text().get(FlowExperiment.ID + ".data"), Ink.TEXT),
                        Map.entry(canvas.text().get(FlowExperiment.ID + ".samples"), FlowInks.FLOW)));
    }
}
