package org.pushforward.prob;

/** Argument checks whose messages quote the bad value. */
final class Check {
    private Check() {}

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number, found " + value);
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be positive and finite, found " + value);
        }
        return value;
    }

    static double probability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a probability must lie in [0, 1], found " + p);
        }
        return p;
    }

    static void ascending(String lowerName, double lower, String upperName, double upper) {
        finite(lowerName, lower);
        finite(upperName, upper);
        if (!(lower < upper)) {
            throw new IllegalArgumentException(
                    lowerName + " must be below " + upperName + ", found " + lower + " and " + upper);
        }
    }
}
