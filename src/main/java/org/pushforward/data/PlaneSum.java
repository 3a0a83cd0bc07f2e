package org.pushforward.data;

import java.util.stream.DoubleStream;

/**
 * A weighted sum of noise kernels, p(x, y) = Σ w_i n(x - x_i) n(y - y_i), on a grid of the whole plane.
 *
 * <p>Each kernel is a product of two on the line, so it costs but one multiplication a point near its centre. Sums over
 * the grid, half a σ wide, are integrals by the trapezoid rule, which for so smooth a function errs by about
 * exp(-2π²σ²/h²).
 */
final class PlaneSum {
    private final double step;
    private final double left;
    private final double bottom;
    private final int columns;
    private final int rows;
    private final double[] values;

    PlaneSum(double[] x, double[] y, double[] weight, Blur noise) {
        double reach = noise.reach();
        step = noise.sigma() / 2;
        left = DoubleStream.of(x).min().orElseThrow() - reach;
        bottom = DoubleStream.of(y).min().orElseThrow() - reach;
        columns = 1 + cells(left, DoubleStream.of(x).max().orElseThrow() + reach);
        rows = 1 + cells(bottom, DoubleStream.of(y).max().orElseThrow() + reach);
        values = new double[rows * columns];
        double[] across = new double[columns];
        for (int i = 0; i < x.length; i++) {
            add(x[i], y[i], weight[i], noise, across);
        }
    }

    private int cells(double from, double to) {
        return (int) ((to - from) / step);
    }

    private void add(double x, double y, double weight, Blur noise, double[] across) {
        int first = cells(left, x - noise.reach());
        int last = cells(left, x + noise.reach());
        for (int c = first; c <= last; c++) {
            across[c] = weight * noise.density(left + c * step - x);
        }
        int top = cells(bottom, y + noise.reach());
        for (int r = cells(bottom, y - noise.reach()); r <= top; r++) {
            double up = noise.density(bottom + r * step - y);
            for (int c = first; c <= last; c++) {
                values[r * columns + c] += up * across[c];
            }
        }
    }

    /** -∫∫p log p in nats. */
    double entropy() {
        double sum = 0;
        for (double p : values) {
            sum -= p == 0 ? 0 : p * Math.log(p);
        }
        return sum * step * step;
    }
}
