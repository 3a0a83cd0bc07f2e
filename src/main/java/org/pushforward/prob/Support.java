package org.pushforward.prob;

/**
 * The smallest closed interval outside of which a density is zero.
 *
 * @param lower its left end, possibly minus infinity
 * @param upper its right end, possibly plus infinity
 */
public record Support(double lower, double upper) {
    /** The whole line. */
    public static final Support REALS = new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** @throws IllegalArgumentException if the ends are not in ascending order */
    public Support {
        if (!(lower < upper)) {
            throw new IllegalArgumentException("support must have lower < upper, found [" + lower + ", " + upper + "]");
        }
    }

    /** Whether x lies in the interval, ends included. */
    public boolean contains(double x) {
        return lower <= x && x <= upper;
    }

    /** Whether every point of the other interval lies in this one. */
    public boolean contains(Support other) {
        return lower <= other.lower && other.upper <= upper;
    }
}
