package org.pushforward.nn;

import static org.pushforward.nn.Floats.ALIGNMENT;
import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/**
 * y[r, c] = e^x[r, c] / Σ over j of e^x[r, j], from the row's maximum down so that nothing overflows;
 * dx = y (dy - Σ y dy).
 */
final class Softmax extends Op {
    private Floats work;
    private Floats column;

    Softmax(Tensor x) {
        super(x);
    }

    /** Room for the numerators going forward, for y dy going back, and for one number a row. */
    private void reserve(Tensor out) {
        if (work == null) {
            work = out.graph().allocate(out.size());
            column = out.graph().allocate(out.rows());
        }
    }

    @Override
    Runnable forward(Tensor out) {
        reserve(out);
        Floats x = arguments.get(0).floats();
        Floats y = out.floats();
        Into sums = new Into(column, false);
        Floats scratch = out.graph().allocate(ALIGNMENT);
        return () -> {
            LogSumExp.maxima(x, column, out);
            LogSumExp.exponentials(x, column, work, out);
            Rows.sumOverCols(work, sums, out.rows(), out.cols(), scratch);
            divide(work, column, y, out);
        };
    }

    /** y[r, c] = x[r, c] / by[r]. What a row's last vector leaves in the next row is overwritten by that row. */
    private static void divide(Floats x, Floats by, Floats y, Tensor shape) {
        for (int r = 0; r < shape.rows(); r++) {
            FloatVector b = FloatVector.broadcast(Lanes.SPECIES, by.get(r));
            int row = r * shape.cols();
            for (int c = 0; c < shape.cols(); c += LANES) {
                y.store(x.load(row + c).div(b), row + c);
            }
        }
    }

    @Override
    void backward(Tensor out, Backward pass) {
        reserve(out);
        Floats y = out.floats();
        Floats dy = pass.of(out);
        Into dx = pass.into(arguments.get(0));
        Into products = new Into(work, false);
        Into sums = new Into(column, false);
        Floats scratch = out.graph().allocate(ALIGNMENT);
        pass.then(() -> {
            for (int i = 0; i < out.size(); i += LANES) {
                products.put(y.load(i).mul(dy.load(i)), i);
            }
            Rows.sumOverCols(work, sums, out.rows(), out.cols(), scratch);
            Rows.spread(column, products, out.rows(), out.cols());
            for (int i = 0; i < out.size(); i += LANES) {
                dx.put(y.load(i).mul(dy.load(i).sub(work.load(i))), i);
            }
        });
    }
}
