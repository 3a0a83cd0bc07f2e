package org.pushforward.model.mixing;

import java.util.Set;
import org.pushforward.parameter.Values;

/**
 * What the play button moves: t to the identity and back, or the pixel looked at over the whole picture. After {@link #PERIOD}
 * steps everything is where it began, at the sliders' values.
 */
final class Sweep {
    static final int PERIOD = 360;

    private Sweep() {}

    /** The values at a step of the sweep. */
    static Values at(Values values, long step) {
        long now = Math.floorMod(step, PERIOD);
        if (now == 0) {
            return values;
        }
        return values.choice("sweep").equals("pixel")
                ? pixel(values, now)
                : values.with("t", morphed(values.real("t"), 2 * Math.PI * now / PERIOD));
    }

    /** True if the panel moved what is being swept, so that the sweep has to begin anew from there. */
    static boolean isInterrupted(Values before, Values after) {
        Set<String> changed = after.changedFrom(before);
        boolean pixel = after.choice("sweep").equals("pixel");
        return changed.contains("sweep")
                || (pixel ? changed.contains("row") || changed.contains("column") : changed.contains("t"));
    }

    /** A cosine through t that falls at first (rises from t = 0). */
    private static double morphed(double t, double angle) {
        double begin = Math.acos(2 * t - 1);
        return Math.max(0, Math.min(1, (1 + Math.cos(begin + angle)) / 2));
    }

    /** Row by row through the picture, from the chosen pixel round to it. */
    private static Values pixel(Values values, long now) {
        int side = values.whole("side");
        int start = (Math.min(values.whole("row"), side) - 1) * side + Math.min(values.whole("column"), side) - 1;
        int place = (int) ((start + now * side * side / PERIOD) % (side * side));
        return values.with("row", place / side + 1).with("column", place % side + 1);
    }
}
