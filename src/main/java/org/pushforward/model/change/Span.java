package org.pushforward.model.change;

/** The stretch of an axis that is drawn. */
public record Span(double from, double to) {
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double[] FINE = {1, 1.5, 2, 3, 4, 6, 8, 10};

    /** @throws IllegalArgumentException unless from &lt; to, both finite */
    public Span {
        if (!(from < to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException("an axis from " + from + " to " + to);
        }
    }

    public double length() {
        return to - from;
    }

    /** A stretch with round ends and some air around the given one. */
    static Span around(double low, double high) {
        double length = Math.max(high - low, 0.6);
        double middle = (low + high) / 2;
        double step = round(length / 3);
        double from = Math.floor((middle - 0.62 * length) / step) * step;
        double to = Math.ceil((middle + 0.62 * length) / step) * step;
        return new Span(from, to);
    }

    /** The next 1, 2 or 5 times a power of ten. */
    static double round(double value) {
        return next(value, ROUND);
    }

    /** The next of a finer row of round numbers: it changes in jumps, so an axis rests while a slider moves. */
    static double roundUp(double value) {
        return next(value, FINE);
    }

    private static double next(double value, double[] row) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : row) {
            if (factor * power >= value * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Counts of the values in equally wide bins, divided by n times the bin's width; shape [bins]. */
    double[] histogram(double[] values, int n, int bins) {
        double[] height = new double[bins];
        double unit = 1 / (n * length() / bins);
        for (int i = 0; i < n; i++) {
            double at = (values[i] - from) / length() * bins;
            if (at >= 0 && at < bins) {
                height[(int) at] += unit;
            }
        }
        return height;
    }
}
