package org.pushforward.nn;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;

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

    int outer() {
        return transposed ? cols : rows;
    }

    int inner() {
        return transposed ? rows : cols;
    }

    int order() {
        return transposed ? CblasTrans : CblasNoTrans;
    }

    /** c (+)= this · b, recorded. */
    Product times(Matrix b, Floats c, boolean add) {
        return new Product(this, b, c, add);
    }
}
