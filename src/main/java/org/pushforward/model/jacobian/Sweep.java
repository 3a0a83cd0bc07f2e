package org.pushforward.model.jacobian;

import org.pushforward.parameter.Values;

/**
 * What the play button moves: t to the identity and back, z' on a closed curve, or Δ to its smallest and back. After
 * {@link #PERIOD} steps everything is where it began, at the sliders' values.
 */
final class Sweep {
    static final int PERIOD = 360;
    private static final double WIDTH = 0.55;

    private Sweep() {}

    /** The values at a step of the sweep. */
    static Values at(Values values, long step) {
        double angle = 2 * Math.PI * Math.floorMod(step, PERIOD) / PERIOD;
        if (angle == 0) {
            return values;
        }
        return switch (values.choice("sweep")) {
            case "point" ->
                values.with("z1", bounced(values.real("z1") + WIDTH * Math.sin(2 * angle)))
                        .with("z2", bounced(values.real("z2") + WIDTH * (Math.cos(angle) - 1)));
            case "square" -> values.with("delta", shrunk(values.real("delta"), there(angle)));
            default -> values.with("t", morphed(values.real("t"), angle));
        };
    }

    /** True if the panel moved what is being swept, so that the sweep has to begin anew from there. */
    static boolean isInterrupted(Values before, Values after) {
        var changed = after.changedFrom(before);
        return changed.contains("sweep")
                || switch (after.choice("sweep")) {
                    case "point" -> changed.contains("z1") || changed.contains("z2");
                    case "square" -> changed.contains("delta");
                    default -> changed.contains("t");
                };
    }

    /** From 0 to 1 and back, smoothly. */
    private static double there(double angle) {
        return (1 - Math.cos(angle)) / 2;
    }

    /** A cosine through t that falls at first (rises from t = 0). */
    private static double morphed(double t, double angle) {
        double begin = Math.acos(2 * t - 1);
        return Math.max(0, Math.min(1, (1 + Math.cos(begin + angle)) / 2));
    }

    private static double shrunk(double delta, double share) {
        return Math.max(
                JacobianSettings.SMALLEST_DELTA, delta * Math.pow(JacobianSettings.SMALLEST_DELTA / delta, share));
    }

    /** Reflected at ±0.95, so that z' stays where π lives. */
    private static double bounced(double z) {
        double edge = 0.95;
        double folded = Math.floorMod((long) Math.floor((z + edge) / (2 * edge)), 2L);
        double within = (z + edge) - 2 * edge * Math.floor((z + edge) / (2 * edge));
        return (folded == 0 ? within : 2 * edge - within) - edge;
    }
}
