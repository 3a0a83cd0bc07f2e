package org.pushforward.nn;

import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;

import org.bytedeco.javacpp.FloatPointer;

/**
 * c (+)= a · b, recorded once and run again and again.
 *
 * <p>A large product is always computed as two halves of its rows. Whether a second thread helps with one of them
 * changes the time and not one bit of the result.
 */
final class Product implements Runnable {
    /** Multiplications below which handing a half over costs more than it saves. */
    private static final long LARGE = 1 << 20;

    private final Part upper;
    private final Part lower;

    Product(Matrix a, Matrix b, Floats c, boolean add) {
        int rows = a.outer();
        boolean large = b.inner() > 1 && rows > 1 && (long) rows * b.inner() * a.inner() >= LARGE;
        int half = large ? (rows + 1) / 2 : rows;
        float beta = add ? 1f : 0f;
        upper = new Part(a, b, c.pointer(), 0, half, beta);
        lower = large ? new Part(a, b, c.pointer(), half, rows - half, beta) : null;
    }

    @Override
    public void run() {
        long start = ProductClock.start();
        if (lower == null) {
            upper.run();
        } else {
            SecondThread.both(upper, lower);
        }
        ProductClock.stop(start);
    }

    /** Some rows of the product. */
    private static final class Part extends SecondThread.Job {
        private final Matrix a;
        private final Matrix b;
        private final FloatPointer left;
        private final FloatPointer right;
        private final FloatPointer out;
        private final int rows;
        private final float beta;

        @SuppressWarnings("checkstyle:ParameterNumber")
        Part(Matrix a, Matrix b, FloatPointer c, int from, int rows, float beta) {
            this.a = a;
            this.b = b;
            this.rows = rows;
            this.beta = beta;
            left = at(a.floats().pointer(), a.transposed() ? from : (long) from * a.cols());
            right = b.floats().pointer();
            out = at(c, (long) from * b.inner());
        }

        private static FloatPointer at(FloatPointer pointer, long offset) {
            return offset == 0 ? pointer : pointer.getPointer(offset);
        }

        @Override
        void compute() {
            if (b.inner() == 1) {
                cblas_sgemv(CblasRowMajor, a.order(), a.rows(), a.cols(), 1f, left, a.cols(), right, 1, beta, out, 1);
                return;
            }
            int n = b.inner();
            cblas_sgemm(
                    CblasRowMajor,
                    a.order(),
                    b.order(),
                    rows,
                    n,
                    a.inner(),
                    1f,
                    left,
                    a.cols(),
                    right,
                    b.cols(),
                    beta,
                    out,
                    n);
        }
    }
}
