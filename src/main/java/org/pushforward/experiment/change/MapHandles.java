package org.pushforward.experiment.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.model.change.ChangeSetting;
import org.pushforward.model.change.ChangeSnapshot;
import org.pushforward.model.change.Scene;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Range;

/**
 * What can be taken hold of on the map's curve: for x = a·g(z) + b a point that shifts the curve (b, and c where the map
 * has a centre) and one that tilts it (a); for a drawn map its knots.
 */
final class MapHandles {
    private static final Range A_AND_B = Range.of(-3, 3);
    private static final Range C = Range.of(-1.5, 1.5);
    private static final Range KNOTS = Range.of(0, 4);
    private static final double LEAST_LEVER = 0.02;
    private static final double EDGE = 0.06;

    private final ChangeSnapshot now;
    private final ChangeSetting setting;
    private final Axes axes;

    MapHandles(ChangeSnapshot now, Axes axes) {
        this.now = now;
        setting = now.setting();
        this.axes = axes;
    }

    /** A place on the curve that can be dragged. */
    record Handle(double z, double x) {}

    List<Handle> knots() {
        List<Handle> knots = new ArrayList<>();
        for (int i = 0; i < setting.knots().size(); i++) {
            knots.add(new Handle(setting.knotZ(i), setting.heights().get(i)));
        }
        return knots;
    }

    boolean hasCentre() {
        return List.of("logistic", "cube", "fold", "square").contains(setting.map());
    }

    /** Shifts the curve: at the centre c, or at z = 0. */
    Handle shift() {
        double z = hasCentre() ? setting.line().c() : 0;
        Scene.Graph map = now.scene().map();
        double onAxis = Math.max(map.at()[0], Math.min(map.at()[map.at().length - 1], z));
        return new Handle(onAxis, setting.pushforward().forward(onAxis));
    }

    /** Tilts the curve: where a moves it most, as far as it is on the picture. */
    Handle tilt() {
        double b = setting.line().b();
        Scene.Graph map = now.scene().map();
        Handle best = shift();
        Range inPicture = axes.y().padded(-EDGE);
        for (int i = 0; i < map.at().length; i++) {
            Handle here = new Handle(map.at()[i], map.value()[i]);
            if (inPicture.contains(here.x) && Math.abs(here.x - b) > Math.abs(best.x - b)) {
                best = here;
            }
        }
        return best;
    }

    /** g at the tilting handle: how far x moves there when a grows by 1. */
    private double lever() {
        return (tilt().x - setting.line().b()) / setting.a();
    }

    boolean hasTilt() {
        return Math.abs(lever()) > LEAST_LEVER;
    }

    /** The parameters that a drag changes; none if it did not begin on a handle. */
    Map<String, Object> drag(Gesture gesture, double reach) {
        if (setting.map().equals("drawn")) {
            return drawn(gesture);
        } else if (!setting.hasLine()) {
            return Map.of();
        }
        double x = axes.toDataY(gesture.y());
        if (hasTilt() && begins(gesture, tilt(), reach)) {
            return Map.of("a", A_AND_B.clamp((x - setting.line().b()) / lever()));
        }
        return begins(gesture, shift(), reach) ? shifted(gesture, x) : Map.of();
    }

    private Map<String, Object> shifted(Gesture gesture, double x) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("b", A_AND_B.clamp(setting.line().b() + x - shift().x));
        if (hasCentre()) {
            changes.put("c", C.clamp(axes.toDataX(gesture.x())));
        }
        return changes;
    }

    /** The knot nearest to the mouse follows it, so a curve can be drawn in one stroke. */
    private Map<String, Object> drawn(Gesture gesture) {
        List<Double> knots = new ArrayList<>(setting.knots());
        double z = axes.toDataX(gesture.x());
        int nearest = 0;
        for (int i = 1; i < knots.size(); i++) {
            nearest = Math.abs(setting.knotZ(i) - z) < Math.abs(setting.knotZ(nearest) - z) ? i : nearest;
        }
        knots.set(nearest, KNOTS.clamp(axes.toDataY(gesture.y())));
        return Map.of("knots", knots);
    }

    private boolean begins(Gesture gesture, Handle handle, double reach) {
        return Marks.near(gesture.startX(), gesture.startY(), axes.toPixelX(handle.z), axes.toPixelY(handle.x), reach);
    }
}
