package org.pushforward.plot;

/** A closed interval of data values, min below max. */
public record Range(double min, double max) {
    public Range {
        if (!(min < max) || Double.isInfinite(min) || Double.isInfinite(max)) {
            throw new IllegalArgumentException("a range from " + min + " to " + max);
        }
    }

    public static Range of(double min, double max) {
        return new Range(min, max);
    }

    public double length() {
        return max - min;
    }

    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** The nearest value inside. */
    public double clamp(double value) {
        return Math.max(min, Math.min(max, value));
    }

    /** The range that also has the margin on both sides, as a share of the length. */
    public Range padded(double share) {
        return new Range(min - share * length(), max + share * length());
    }

    /** The least range that holds both. */
    public Range with(Range other) {
        return new Range(Math.min(min, other.min), Math.max(max, other.max));
    }
}
