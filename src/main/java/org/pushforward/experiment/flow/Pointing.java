package org.pushforward.experiment.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.model.flow.FlowParameters;
import org.pushforward.model.plane.PlaneScene;
import org.pushforward.plot.Axes;

/** Turns a drag over a picture of the data into the parameters x1 and x2. */
final class Pointing {
    private Pointing() {}

    /** Anywhere on the axes: a press takes the point there. */
    static Map<String, Object> drag(Axes axes, PlaneScene scene, Gesture gesture) {
        if (!axes.area().contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("x1", reachable(scene.inUnits(axes.toDataX(gesture.x()), 0)));
        changes.put("x2", reachable(scene.inUnits(axes.toDataY(gesture.y()), 1)));
        return changes;
    }

    /** In whole hundredths. */
    static double reachable(double u) {
        double inside = Math.max(-FlowParameters.EDGE, Math.min(FlowParameters.EDGE, u));
        return Math.round(inside * 100) / 100.0;
    }
}
