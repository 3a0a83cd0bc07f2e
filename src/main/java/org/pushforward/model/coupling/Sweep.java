package org.pushforward.model.coupling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pushforward.parameter.Values;

/**
 * What the play button moves: the whole point z, the one coordinate drawn across, or the strength s to 0 and back. After
 * {@link #PERIOD} steps everything is where it began, at the sliders' values.
 */
final class Sweep {
    static final int PERIOD = 360;
    private static final double WIDTH = 0.9;
    private static final double WIDTH_OF_ONE = 1.4;

    private Sweep() {}

    /** The values at a step of the sweep. */
    static Values at(Values values, long step) {
        double angle = 2 * Math.PI * Math.floorMod(step, PERIOD) / PERIOD;
        if (angle == 0) {
            return values;
        }
        return switch (values.choice("sweep")) {
            case "coordinate" -> values.with("z", one(values, angle));
            case "strength" -> values.with("strength", strength(values.real("strength"), angle));
            default -> values.with("z", all(values.series("z"), angle));
        };
    }

    /** True if the panel moved what is being swept, so that the sweep has to begin anew from there. */
    static boolean isInterrupted(Values before, Values after) {
        Set<String> changed = after.changedFrom(before);
        return changed.contains("sweep")
                || switch (after.choice("sweep")) {
                    case "coordinate" -> changed.contains("z") || changed.contains("across");
                    case "strength" -> changed.contains("strength");
                    default -> changed.contains("z");
                };
    }

    /** Coordinate i makes 1, 2 or 3 rounds, so that all together trace a closed curve. */
    private static List<Double> all(List<Double> z, double angle) {
        List<Double> moved = new ArrayList<>();
        for (int i = 0; i < z.size(); i++) {
            moved.add(bounced(z.get(i) + WIDTH * Math.sin((1 + i % 3) * angle)));
        }
        return moved;
    }

    private static List<Double> one(Values values, double angle) {
        List<Double> moved = new ArrayList<>(values.series("z"));
        int a = CouplingSettings.of(values).coordinate(values.whole("across"));
        moved.set(a, bounced(moved.get(a) + WIDTH_OF_ONE * Math.sin(angle)));
        return moved;
    }

    /** A cosine through s that falls at first (rises from s = 0). */
    private static double strength(double s, double angle) {
        double most = CouplingSettings.MOST_STRENGTH;
        double begin = Math.acos(2 * s / most - 1);
        return Math.max(0, Math.min(most, most * (1 + Math.cos(begin + angle)) / 2));
    }

    /** Reflected at the ends of the range. */
    private static double bounced(double z) {
        double end = CouplingSettings.REACH;
        return z > end ? 2 * end - z : z < -end ? -2 * end - z : z;
    }
}
