package org.pushforward.nn;

import static org.bytedeco.openblas.global.openblas.LAPACKE_sgetrf_work;
import static org.bytedeco.openblas.global.openblas.LAPACKE_sgetri_work;
import static org.bytedeco.openblas.global.openblas.LAPACK_COL_MAJOR;

import org.bytedeco.javacpp.IntPointer;

/**
 * P W = L U of a small square matrix by LAPACK, in memory of a graph.
 *
 * <p>LAPACK reads our rows as columns, so it factors Wᵀ: the determinant is the same, and the inverse it leaves is W⁻¹
 * again once it is read as rows.
 */
final class LuFactors {
    private final String name;
    private final int n;
    private final Floats factors;
    private final Floats pivots;
    private final Floats work;
    private final IntPointer pivotIndices;

    LuFactors(String name, Tensor w, Graph graph) {
        this.name = name;
        n = w.rows();
        factors = graph.allocate(n * n);
        pivots = graph.allocate(n);
        work = graph.allocate(n * n);
        pivotIndices = new IntPointer(pivots.pointer());
    }

    void factor(Floats w) {
        for (int i = 0; i < n * n; i += Floats.LANES) {
            factors.store(w.load(i), i);
        }
        LAPACKE_sgetrf_work(LAPACK_COL_MAJOR, n, n, factors.pointer(), n, pivotIndices);
    }

    /** Σ ln |u|, minus infinity for a singular matrix. */
    double logAbsDeterminant() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            // StrictMath gives the same logarithm on every machine
            sum += StrictMath.log(Math.abs(factors.get(i * n + i)));
        }
        return sum;
    }

    /** Turns the factors into W⁻¹, row by row, and returns it. */
    Floats invert() {
        int zeroPivot =
                LAPACKE_sgetri_work(LAPACK_COL_MAJOR, n, factors.pointer(), n, pivotIndices, work.pointer(), n * n);
        if (zeroPivot > 0) {
            throw new ArithmeticException(name + ": the " + n + " x " + n
                    + " matrix is singular, so it has no inverse and its log-determinant" + " no gradient");
        }
        return factors;
    }
}
