package org.pushforward.nn;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;

import org.bytedeco.javacpp.FloatPointer;

/**
 * A matrix in row order, possibly read transposed, for OpenBLAS.
 *
 * @param floats the numbers, rows × cols of them
 * @param rows rows as stored
 * @param cols columns as stored
 * @param transposed whether products see the transpose
 */
record Matrix(Floats floats, int rows, int cols, boolean transposed) {
    static Matrix of(Floats floats, Tensor shape) {
        return new Matrix(floats, shape.rows(), shape.cols(), false);
    }

    Matrix transpose() {
        return new Matrix(floats, rows, cols, !transposed);
    }

    private int outer() {
        return transposed ? cols : rows;
    }

    private int inner() {
        return transposed ? rows : cols;
    }

    private int order() {
        return transposed ? CblasTrans : CblasNoTrans;
    }

    /** c (+)= this · b. */
    void times(Matrix b, Floats c, boolean add) {
        FloatPointer pa = floats.pointer();
        FloatPointer pb = b.floats.pointer();
        FloatPointer pc = c.pointer();
        float beta = add ? 1f : 0f;
        int m = outer();
        int n = b.inner();
        if (n == 1) {
            cblas_sgemv(CblasRowMajor, order(), rows, cols, 1f, pa, cols, pb, 1, beta, pc, 1);
        } else {
            cblas_sgemm(CblasRowMajor, order(), b.order(), m, n, inner(), 1f, pa, cols, pb, b.cols, beta, pc, n);
        }
    }
}
