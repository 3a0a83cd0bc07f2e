package org.pushforward.nn;

/** Checks of the numbers of optimisers and schedules. */
final class Hyper {
    private Hyper() {}

    static double learningRate(double eta) {
        if (!(eta >= 0) || Double.isInfinite(eta)) {
            throw new IllegalArgumentException("the learning rate must be 0 or more, not " + eta);
        }
        return eta;
    }

    /** A decay rate in [0, 1). */
    static float decay(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1), not " + value);
        }
        return (float) value;
    }

    /** What a rate is multiplied by, in (0, 1]. */
    static void factor(double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException("the factor of a decay must be above 0 and at most 1, not " + value);
        }
    }

    static void steps(long value) {
        if (value < 1) {
            throw new IllegalArgumentException("a schedule needs 1 step or more, not " + value);
        }
    }
}
