package org.pushforward.bijector;

import java.util.function.UnaryOperator;

/**
 * The Jacobian matrix ∂x_i/∂z_j measured by differences: it needs to know nothing about the map, and is slow and a
 * little wrong.
 *
 * <p>Central differences of steps h and h/2, D(h) = (4 C(h/2) - C(h))/3, are wrong by O(h⁴) and by rounding of the
 * order 1/h. So a column is measured with shorter and shorter h, and taken where two in a row agree best (after C. Ridders,
 * "Accurate computation of F'(x) and F'(x) F''(x)", 1982).
 */
public final class NumericJacobian {
    private static final double LONGEST = 4e-3;
    private static final double SHORTER = 0.25;
    private static final int LEVELS = 7;

    private NumericJacobian() {}

    /** Entry [i][j] is ∂f_i/∂z_j at z. */
    public static double[][] of(UnaryOperator<double[]> f, double[] z) {
        int n = z.length;
        double[][] jacobian = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] column = column(f, z, j);
            for (int i = 0; i < n; i++) {
                jacobian[i][j] = column[i];
            }
        }
        return jacobian;
    }

    private static double[] column(UnaryOperator<double[]> f, double[] z, int j) {
        double h = LONGEST;
        double[] best = extrapolated(f, z, j, h);
        double[] before = best;
        double least = Double.POSITIVE_INFINITY;
        for (int level = 1; level < LEVELS; level++) {
            h *= SHORTER;
            double[] now = extrapolated(f, z, j, h);
            double change = largestDifference(now, before);
            if (change < least) {
                least = change;
                best = now;
            }
            before = now;
        }
        return best;
    }

    private static double[] extrapolated(UnaryOperator<double[]> f, double[] z, int j, double h) {
        double[] wide = central(f, z, j, h);
        double[] narrow = central(f, z, j, h / 2);
        for (int i = 0; i < wide.length; i++) {
            narrow[i] = (4 * narrow[i] - wide[i]) / 3;
        }
        return narrow;
    }

    private static double[] central(UnaryOperator<double[]> f, double[] z, int j, double h) {
        double[] up = z.clone();
        double[] down = z.clone();
        up[j] += h;
        down[j] -= h;
        double[] xUp = f.apply(up);
        double[] xDown = f.apply(down);
        double[] slopes = new double[z.length];
        for (int i = 0; i < slopes.length; i++) {
            // what the two steps really are once they are rounded
            slopes[i] = (xUp[i] - xDown[i]) / (up[j] - down[j]);
        }
        return slopes;
    }

    private static double largestDifference(double[] a, double[] b) {
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }
}
