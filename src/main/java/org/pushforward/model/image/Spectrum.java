package org.pushforward.model.image;

import static org.bytedeco.openblas.global.openblas.LAPACKE_dsyevr;
import static org.bytedeco.openblas.global.openblas.LAPACK_ROW_MAJOR;

import java.util.Arrays;

/**
 * The largest eigenvalues of a symmetric matrix and their eigenvectors.
 *
 * @param values from the largest on, [k]
 * @param vectors of length 1, one a row, [k, n]
 */
record Spectrum(double[] values, double[][] vectors) {

    /**
     * @param matrix upper triangle, row by row, [n, n]; it is overwritten
     * @param k how many
     */
    static Spectrum largest(double[] matrix, int n, int k) {
        double[] values = new double[n];
        double[] vectors = new double[n * k];
        int[] found = new int[1];
        int[] support = new int[2 * k];
        int info = LAPACKE_dsyevr(
                LAPACK_ROW_MAJOR,
                (byte) 'V',
                (byte) 'I',
                (byte) 'U',
                n,
                matrix,
                n,
                0,
                0,
                n - k + 1,
                n,
                0,
                found,
                values,
                vectors,
                k,
                support);
        if (info != 0 || found[0] != k) {
            throw new ArithmeticException("of " + k + " eigenvalues " + found[0] + " were found (" + info + ")");
        }
        return descending(values, vectors, n, k);
    }

    /** LAPACK has them ascending, the vectors in columns. */
    private static Spectrum descending(double[] values, double[] columns, int n, int k) {
        double[] sorted = new double[k];
        double[][] rows = new double[k][n];
        for (int j = 0; j < k; j++) {
            sorted[j] = values[k - 1 - j];
            for (int i = 0; i < n; i++) {
                rows[j][i] = columns[i * k + k - 1 - j];
            }
        }
        return new Spectrum(sorted, rows);
    }

    /** Those with larger values. */
    Spectrum above(double least) {
        int kept = (int) Arrays.stream(values).filter(value -> value > least).count();
        return new Spectrum(Arrays.copyOf(values, kept), Arrays.copyOf(vectors, kept));
    }
}
