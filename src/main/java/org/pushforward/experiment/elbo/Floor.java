package org.pushforward.experiment.elbo;

import org.pushforward.model.elbo.Decomposition;
import org.pushforward.plot.Range;

/** A range that holds all levels with room for words, and stands still while they move a little: its ends are round. */
final class Floor {
    private static final double[] LADDER = {0, 1, 2, 3, 4, 6, 8, 10, 15, 20, 30, 40, 60, 80};

    private Floor() {}

    static Range range(Decomposition t) {
        double low = Math.min(t.elbo(), t.logP());
        double high = Math.max(t.reconstruction(), Math.max(t.logP(), t.elbo()));
        double room = 0.22 * Math.max(1, high - low);
        return Range.of(-rung(-(low - room)), rung(high + room));
    }

    /** The lowest rung not below a positive value, the ladder going on by tens; 0 for a negative one. */
    static double rung(double value) {
        double scale = 1;
        while (true) {
            for (double rung : LADDER) {
                if (rung * scale >= value) {
                    return rung * scale;
                }
            }
            scale *= 10;
        }
    }
}
