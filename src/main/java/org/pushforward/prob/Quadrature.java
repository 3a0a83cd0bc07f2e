package org.pushforward.prob;

import java.util.function.DoubleUnaryOperator;

/**
 * Integrals over an interval: Gauss-Legendre with 16 points on each piece, halved until two refinements agree.
 *
 * <p>A rule of n points is exact for polynomials of degree 2n - 1, so on a smooth piece the error falls faster than any
 * power of its length. Give as breakpoints the places where the function has a kink or a jump.
 *
 * <p>Source: W. H. Press et al., "Numerical Recipes", 2007, section 4.6.
 */
public final class Quadrature {
    private static final double TOLERANCE = 1e-13;
    private static final int DEEPEST = 40;
    private static final int POINTS = 16;
    private static final double[] NODES = nodes(POINTS);
    private static final double[] WEIGHTS = weights(NODES);

    private Quadrature() {}

    /**
     * ∫f(x)dx from the first breakpoint to the last.
     *
     * @param breakpoints at least two finite points, not descending; f is smooth between neighbours
     * @return the integral, about 1e-12 exact for smooth pieces; infinite as soon as f is
     * @throws IllegalArgumentException if the breakpoints are not as told
     */
    public static double integrate(DoubleUnaryOperator f, double... breakpoints) {
        if (breakpoints.length < 2) {
            throw new IllegalArgumentException("an integral needs two ends, found " + breakpoints.length);
        }
        double sum = 0;
        for (int i = 0; i + 1 < breakpoints.length; i++) {
            double a = Check.finite("a breakpoint", breakpoints[i]);
            double b = Check.finite("a breakpoint", breakpoints[i + 1]);
            if (b < a) {
                throw new IllegalArgumentException("breakpoints must ascend, found " + b + " after " + a);
            }
            sum += refined(f, a, b, rule(f, a, b), DEEPEST);
        }
        return sum;
    }

    private static double refined(DoubleUnaryOperator f, double a, double b, double whole, int depth) {
        double middle = 0.5 * (a + b);
        double left = rule(f, a, middle);
        double right = rule(f, middle, b);
        double halves = left + right;
        boolean agreed = Math.abs(halves - whole) <= TOLERANCE * Math.max(1, Math.abs(halves));
        if (agreed || depth == 0 || !Double.isFinite(halves) || middle <= a || middle >= b) {
            return halves;
        }
        return refined(f, a, middle, left, depth - 1) + refined(f, middle, b, right, depth - 1);
    }

    private static double rule(DoubleUnaryOperator f, double a, double b) {
        double centre = 0.5 * (a + b);
        double half = 0.5 * (b - a);
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += WEIGHTS[i] * f.applyAsDouble(centre + half * NODES[i]);
        }
        return half * sum;
    }

    /**
     * The composite rule as points and weights: ∫f over [0, 1] is the sum of weights[i] f(points[i]).
     *
     * @param panels how many pieces of equal length, 16 points each
     * @return {points, weights}, each [16 * panels]
     */
    public static double[][] unitRule(int panels) {
        double[][] rule = new double[2][panels * POINTS];
        for (int i = 0; i < panels * POINTS; i++) {
            rule[0][i] = (i / POINTS + 0.5 * (1 + NODES[i % POINTS])) / panels;
            rule[1][i] = 0.5 * WEIGHTS[i % POINTS] / panels;
        }
        return rule;
    }

    /**
     * Simpson's rule on equally spaced values, h/3 (y₀ + 4y₁ + 2y₂ + ... + y_n).
     *
     * @param y an odd number, at least three, of values
     * @param h the distance between neighbours
     * @throws IllegalArgumentException if the number of values is even or below three
     */
    public static double simpson(double[] y, double h) {
        if (y.length < 3 || y.length % 2 == 0) {
            throw new IllegalArgumentException("Simpson's rule needs an odd number of values >= 3, found " + y.length);
        }
        double sum = y[0] + y[y.length - 1];
        for (int i = 1; i + 1 < y.length; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * y[i];
        }
        return sum * h / 3;
    }

    /** The zeros of the Legendre polynomial P_n, by Newton's method. */
    private static double[] nodes(int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double guess = Math.cos(Math.PI * (n - i - 0.25) / (n + 0.5));
            for (int step = 0; step < 20; step++) {
                double[] p = legendre(n, guess);
                guess -= p[0] / p[1];
            }
            x[i] = guess;
        }
        return x;
    }

    /** w_i = 2 / ((1 - x_i²) P_n'(x_i)²). */
    private static double[] weights(double[] nodes) {
        double[] w = new double[nodes.length];
        for (int i = 0; i < w.length; i++) {
            double slope = legendre(nodes.length, nodes[i])[1];
            w[i] = 2 / ((1 - nodes[i] * nodes[i]) * slope * slope);
        }
        return w;
    }

    /** P_n(x) and P_n'(x), by k P_k = (2k - 1) x P_(k-1) - (k - 1) P_(k-2). */
    private static double[] legendre(int n, double x) {
        double previous = 1;
        double value = x;
        for (int k = 2; k <= n; k++) {
            double next = ((2 * k - 1) * x * value - (k - 1) * previous) / k;
            previous = value;
            value = next;
        }
        return new double[] {value, n * (x * value - previous) / (x * x - 1)};
    }
}
