package org.pushforward.nn;

/**
 * The bins of one number's spline along one axis: w_j = 2B (ε + (1 - Kε) p_j), p the softmax of K parameters, B the
 * bound. One of them, k, is chosen.
 */
final class SplineAxis {
    /** ε, the least share of the interval. */
    private static final double LEAST = 1e-3;

    private final int bins;
    private final double bound;
    private final double scale;
    private double[] p;
    private int first;
    private int k;
    private double before;

    SplineAxis(RationalQuadratic spline) {
        bins = spline.bins();
        bound = spline.bound();
        scale = 2 * bound * (1 - LEAST * bins);
        p = new double[bins];
    }

    /** Keeps apart what is read for {@code numbers} numbers, so that {@link #recall} finds it. */
    void remember(int numbers) {
        if (p.length < numbers * bins) {
            p = new double[numbers * bins];
        }
    }

    /** Goes back to number i. */
    void recall(int i) {
        first = p.length == bins ? 0 : i * bins;
    }

    /** Reads number i, its parameters {@code h[at], h[at + step], ...}. */
    void read(int i, Floats h, int at, int step) {
        recall(i);
        double max = h.get(at);
        for (int j = 1; j < bins; j++) {
            max = Math.max(max, h.get(at + j * step));
        }
        double sum = 0;
        for (int j = 0; j < bins; j++) {
            double e = DoubleMath.exp(h.get(at + j * step) - max);
            p[first + j] = e;
            sum += e;
        }
        double share = 1 / sum;
        for (int j = 0; j < bins; j++) {
            p[first + j] *= share;
        }
    }

    /** Chooses the bin of x; returns which it is. */
    int find(double x) {
        choose(0);
        while (k < bins - 1 && x >= start() + size()) {
            before += p[first + k];
            k++;
        }
        return k;
    }

    void choose(int bin) {
        before = 0;
        for (k = 0; k < bin; k++) {
            before += p[first + k];
        }
    }

    /** Where the chosen bin begins. */
    double start() {
        return scale * before + bound * (2 * LEAST * k - 1);
    }

    /** The chosen bin's size. */
    double size() {
        return scale * p[first + k] + 2 * bound * LEAST;
    }

    /** Gradients of the parameters from those of {@link #start} and {@link #size}. */
    void backward(double dStart, double dSize, Into dh, int at, int step) {
        double mean = before * dStart + p[first + k] * dSize;
        for (int j = 0; j < bins; j++) {
            double d = j < k ? dStart : j == k ? dSize : 0;
            dh.put((float) (scale * p[first + j] * (d - mean)), at + j * step);
        }
    }
}
