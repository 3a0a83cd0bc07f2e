package org.pushforward.bijector;

/**
 * A square matrix in factors, P A = L U: L unit lower triangular, U upper triangular, P an exchange of rows. Then
 * |det A| = Π |u_ii|, in n³/3 steps where the definition of the determinant has n! terms.
 *
 * <p>Rows are exchanged so that the largest entry left in a column divides (partial pivoting).
 *
 * @param rows row i of P A is row rows[i] of A; shape [n]
 * @param lower L; shape [n][n]
 * @param upper U; shape [n][n]
 * @param sign det P, 1 or -1
 */
public record Lu(int[] rows, double[][] lower, double[][] upper, int sign) {

    /** @throws IllegalArgumentException if the matrix is not square */
    public static Lu of(double[][] a) {
        Elimination work = new Elimination(a);
        for (int k = 0; k < a.length; k++) {
            work.exchange(k, work.pivot(k));
            work.clearBelow(k);
        }
        return new Lu(work.rows, work.lower, work.upper, work.sign);
    }

    /** Gaussian elimination under way: columns before k of {@link #upper} are 0 below the diagonal. */
    private static final class Elimination {
        private final int n;
        private final int[] rows;
        private final double[][] lower;
        private final double[][] upper;
        private int sign = 1;

        Elimination(double[][] a) {
            n = a.length;
            rows = new int[n];
            lower = new double[n][n];
            upper = new double[n][];
            for (int i = 0; i < n; i++) {
                if (a[i].length != n) {
                    throw new IllegalArgumentException(
                            "a square matrix needs rows of " + n + " numbers, found one of " + a[i].length);
                }
                rows[i] = i;
                lower[i][i] = 1;
                upper[i] = a[i].clone();
            }
        }

        int pivot(int k) {
            int best = k;
            for (int i = k + 1; i < n; i++) {
                best = Math.abs(upper[i][k]) > Math.abs(upper[best][k]) ? i : best;
            }
            return best;
        }

        void exchange(int k, int other) {
            if (other == k) {
                return;
            }
            sign = -sign;
            int row = rows[k];
            rows[k] = rows[other];
            rows[other] = row;
            double[] above = upper[k];
            upper[k] = upper[other];
            upper[other] = above;
            for (int j = 0; j < k; j++) {
                double factor = lower[k][j];
                lower[k][j] = lower[other][j];
                lower[other][j] = factor;
            }
        }

        void clearBelow(int k) {
            if (upper[k][k] == 0) {
                return;
            }
            for (int i = k + 1; i < n; i++) {
                double factor = upper[i][k] / upper[k][k];
                lower[i][k] = factor;
                upper[i][k] = 0;
                for (int j = k + 1; factor != 0 && j < n; j++) {
                    upper[i][j] -= factor * upper[k][j];
                }
            }
        }
    }

    public int dims() {
        return rows.length;
    }

    /** det A, sign included. */
    public double det() {
        double det = sign;
        for (int i = 0; i < dims(); i++) {
            det *= upper[i][i];
        }
        return det;
    }

    /** log|det A| = Σ log|u_ii|, minus infinity for a singular matrix; does not overflow where det A would. */
    public double logAbsDet() {
        double sum = 0;
        for (int i = 0; i < dims(); i++) {
            sum += Math.log(Math.abs(upper[i][i]));
        }
        return sum;
    }

    /** The least |u_ii|: 0 for a singular matrix, near 0 for one that rounding may have kept from being singular. */
    public double leastPivot() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < dims(); i++) {
            least = Math.min(least, Math.abs(upper[i][i]));
        }
        return least;
    }

    /** x with A x = b: L y = P b from the top, then U x = y from the bottom. Not finite if A is singular. */
    public double[] solve(double[] b) {
        int n = dims();
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = b[rows[i]];
            for (int j = 0; j < i; j++) {
                x[i] -= lower[i][j] * x[j];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                x[i] -= upper[i][j] * x[j];
            }
            x[i] /= upper[i][i];
        }
        return x;
    }
}
