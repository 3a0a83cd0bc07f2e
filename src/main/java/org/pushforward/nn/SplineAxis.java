package org.pushforward.nn;

/**
 * The bins of one spline along one axis: w_j = 2B (ε + (1 - Kε) p_j), p the softmax of K parameters, B the bound. One of
 * them, k, is chosen. Used again for every number.
 */
final class SplineAxis {
    /** ε, the least share of the interval. */
    private static final double LEAST = 1e-3;

    private final double[] p;
    private final double bound;
    private final double scale;
    private int chosen;
    private double before;

    SplineAxis(RationalQuadratic spline) {
        p = new double[spline.bins()];
        bound = spline.bound();
        scale = 2 * bound * (1 - LEAST * p.length);
    }

    /** Parameters {@code h[at], h[at + step], ...}. */
    void read(Floats h, int at, int step) {
        double max = h.get(at);
        for (int j = 1; j < p.length; j++) {
            max = Math.max(max, h.get(at + j * step));
        }
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            p[j] = DoubleMath.exp(h.get(at + j * step) - max);
            sum += p[j];
        }
        for (int j = 0; j < p.length; j++) {
            p[j] /= sum;
        }
    }

    /** Chooses the bin of x; returns which it is. */
    int find(double x) {
        double share = 0;
        int k = 0;
        while (k < p.length - 1 && x >= knot(k + 1, share + p[k])) {
            share += p[k];
            k++;
        }
        chosen = k;
        before = share;
        return k;
    }

    /** Chooses bin k. */
    void choose(int k) {
        double share = 0;
        for (int j = 0; j < k; j++) {
            share += p[j];
        }
        chosen = k;
        before = share;
    }

    private double knot(int k, double share) {
        return scale * share + bound * (2 * LEAST * k - 1);
    }

    /** Where the chosen bin begins. */
    double start() {
        return knot(chosen, before);
    }

    /** The chosen bin's size. */
    double size() {
        return scale * p[chosen] + 2 * bound * LEAST;
    }

    /** Gradients of the parameters from those of {@link #start} and {@link #size}. */
    void backward(double dStart, double dSize, Into dh, int at, int step) {
        double mean = before * dStart + p[chosen] * dSize;
        for (int j = 0; j < p.length; j++) {
            double d = j < chosen ? dStart : j == chosen ? dSize : 0;
            dh.put((float) (scale * p[j] * (d - mean)), at + j * step);
        }
    }
}
