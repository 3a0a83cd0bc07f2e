package org.pushforward.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.pushforward.bijector.Bijector;
import org.pushforward.prob.Rng;

/** What every bijector keeps to, checked at points drawn by the caller. */
public final class BijectorLaws {
    private static final double STEP = 1e-5;

    private BijectorLaws() {}

    /** @param z a point inside the domain, at least 1e-4 from its edges and from kinks of the map */
    public static void holdAt(Bijector f, double[] z) {
        double[] x = f.forward(z);
        inverseUndoesForward(f, z, x);
        logDetEqualsNumericJacobian(f, z);
        assertThat(f.inverseLogDetJacobian(x)).isCloseTo(-f.forwardLogDetJacobian(z), within(1e-8));
    }

    private static void inverseUndoesForward(Bijector f, double[] z, double[] x) {
        double[] back = f.inverse(x);
        double[] again = f.forward(back);
        for (int i = 0; i < f.dims(); i++) {
            assertThat(back[i]).isCloseTo(z[i], within(1e-7 * (1 + Math.abs(z[i]))));
            assertThat(again[i]).isCloseTo(x[i], within(1e-7 * (1 + Math.abs(x[i]))));
        }
    }

    private static void logDetEqualsNumericJacobian(Bijector f, double[] z) {
        double det = determinant(numericJacobian(f, z));
        assertThat(f.forwardLogDetJacobian(z)).isCloseTo(Math.log(Math.abs(det)), within(1e-5));
    }

    /** Central differences; entry [i][j] is ∂x_i/∂z_j. */
    public static double[][] numericJacobian(Bijector f, double[] z) {
        int n = f.dims();
        double[][] jacobian = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] up = z.clone();
            double[] down = z.clone();
            up[j] += STEP;
            down[j] -= STEP;
            double[] xUp = f.forward(up);
            double[] xDown = f.forward(down);
            for (int i = 0; i < n; i++) {
                jacobian[i][j] = (xUp[i] - xDown[i]) / (2 * STEP);
            }
        }
        return jacobian;
    }

    /** By Gaussian elimination with pivots, sign included. */
    public static double determinant(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
        }
        double det = 1;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
            }
            det *= pivot == k ? a[k][k] : -a[pivot][k];
            double[] row = a[pivot];
            a[pivot] = a[k];
            a[k] = row;
            for (int i = k + 1; i < n; i++) {
                for (int j = n - 1; j >= k; j--) {
                    a[i][j] -= a[i][k] / a[k][k] * a[k][j];
                }
            }
        }
        return det;
    }

    /** A point with normal coordinates of the given spread. */
    public static double[] point(Rng rng, int dims, double spread) {
        double[] z = new double[dims];
        for (int i = 0; i < dims; i++) {
            z[i] = spread * rng.nextGaussian();
        }
        return z;
    }
}
