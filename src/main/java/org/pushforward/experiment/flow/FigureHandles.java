package org.pushforward.experiment.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.model.flow.Figure;
import org.pushforward.model.flow.FlowParameters;
import org.pushforward.model.flow.TransportSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.HandlePainter;
import org.pushforward.plot.Size;

/**
 * What the mouse can do with a figure: a press on its line pulls it larger or smaller, or out into another shape if it is
 * drawn by hand; any other press takes it there.
 */
final class FigureHandles {
    private FigureHandles() {}

    static Map<String, Object> drag(Axes axes, Size size, TransportSnapshot now, Gesture gesture) {
        if (!axes.area().contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        double u1 = now.a().inUnits(axes.toDataX(gesture.x()), 0);
        double u2 = now.a().inUnits(axes.toDataY(gesture.y()), 1);
        if (onTheLine(axes, size, now, gesture)) {
            return now.figure().byHand() ? reshaped(now.figure(), u1, u2) : resized(now, gesture, axes);
        }
        return Map.of("x1", Pointing.reachable(u1), "x2", Pointing.reachable(u2));
    }

    private static boolean onTheLine(Axes axes, Size size, TransportSnapshot now, Gesture gesture) {
        float[] point = now.figure().centre();
        double best = HandlePainter.grip(
                size,
                gesture.startX(),
                gesture.startY(),
                axes.toPixelX(now.a().fromUnits(point[0], 0)),
                axes.toPixelY(now.a().fromUnits(point[1], 1)));
        if (best >= 0) {
            return false;
        }
        float[] line = now.line().x();
        for (int i = 0; i < line.length; i += 2) {
            best = Math.max(
                    best,
                    HandlePainter.grip(
                            size,
                            gesture.startX(),
                            gesture.startY(),
                            axes.toPixelX(line[i]),
                            axes.toPixelY(line[i + 1])));
        }
        return best >= 0;
    }

    /** As far from the centre as the mouse, over as far as it was when it was pressed. */
    private static Map<String, Object> resized(TransportSnapshot now, Gesture gesture, Axes axes) {
        float[] centre = now.figure().centre();
        double was = Math.hypot(
                now.a().inUnits(axes.toDataX(gesture.startX()), 0) - centre[0],
                now.a().inUnits(axes.toDataY(gesture.startY()), 1) - centre[1]);
        double is = Math.hypot(
                now.a().inUnits(axes.toDataX(gesture.x()), 0) - centre[0],
                now.a().inUnits(axes.toDataY(gesture.y()), 1) - centre[1]);
        double size = now.figure().size() * is / Math.max(1e-6, was);
        return Map.of("size", hundredths(size, FlowParameters.SMALLEST, FlowParameters.LARGEST));
    }

    /** The two directions next to the mouse get its radius. */
    private static Map<String, Object> reshaped(TransportSnapshot.Shape figure, double u1, double u2) {
        double dx = u1 - figure.centre()[0];
        double dy = u2 - figure.centre()[1];
        double turn = Math.atan2(dy, dx) / (2 * Math.PI);
        int below = (int) Math.floor((turn < 0 ? turn + 1 : turn) * Figure.DIRECTIONS);
        double radius =
                hundredths(Math.hypot(dx, dy) / figure.size(), FlowParameters.SMALLEST, FlowParameters.FARTHEST);
        List<Double> radii = new ArrayList<>(figure.radii());
        radii.set(below % Figure.DIRECTIONS, radius);
        radii.set((below + 1) % Figure.DIRECTIONS, radius);
        return Map.of("drawn", radii);
    }

    private static double hundredths(double value, double least, double most) {
        return Math.max(least, Math.min(most, Math.round(value * 100) / 100.0));
    }
}
