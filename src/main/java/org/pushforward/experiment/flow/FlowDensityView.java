package org.pushforward.experiment.flow;

import java.util.Arrays;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.Contour;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.experiment.plane.PlanePainter;
import org.pushforward.model.flow.FlowSnapshot;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** p(x), with lines that hold half and nine tenths of the probability; the point x that is followed. */
final class FlowDensityView implements View<FlowSnapshot> {
    private static final double[] HELD = {0.5, 0.9, 0.99};

    @Override
    public String id() {
        return "density";
    }

    @Override
    public void paint(Frame<FlowSnapshot> frame, Canvas canvas) {
        FlowSnapshot now = frame.snapshot();
        String title = canvas.text().get(FlowExperiment.ID + ".view.density");
        Axes axes = PlaneFrame.paint(canvas, now.scene().window(), title, true);
        double peak =
                now.scene().truth().map(PlaneField::peak).orElse(now.density().peak());
        PlanePainter.density(
                canvas, axes, now.density(), Math.max(peak, 0.5 * now.density().peak()));
        contours(canvas, axes, now.density());
        double[] x = now.pointed().x();
        axes.inside(
                canvas, () -> HandlePainter.paint(canvas, axes.toPixelX(x[0]), axes.toPixelY(x[1]), FlowInks.POINT));
    }

    private static void contours(Canvas canvas, Axes axes, PlaneField field) {
        double[] levels = levels(field);
        axes.inside(canvas, () -> {
            canvas.ink(FlowInks.FLOW, 0.9);
            for (int i = 0; i < levels.length; i++) {
                canvas.stroke(i == 0 ? 1.4 : 0.8);
                canvas.g().draw(Contour.of(field, levels[i], axes));
            }
        });
    }

    /** The density above which the probability is each of {@link #HELD}; the whole of it may be less than that. */
    private static double[] levels(PlaneField field) {
        float[] sorted = field.values().clone();
        Arrays.sort(sorted);
        double[] levels = new double[HELD.length];
        double mass = 0;
        int next = 0;
        for (int i = sorted.length - 1; i >= 0 && next < levels.length; i--) {
            mass += sorted[i] * field.cellArea();
            while (next < levels.length && mass >= HELD[next]) {
                levels[next++] = sorted[i];
            }
        }
        return Arrays.copyOf(levels, next);
    }

    @Override
    public Map<String, Object> drag(Frame<FlowSnapshot> frame, Size size, Gesture gesture) {
        FlowSnapshot now = frame.snapshot();
        return Pointing.drag(PlaneFrame.axes(size, now.scene().window(), true), now.scene(), gesture);
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
