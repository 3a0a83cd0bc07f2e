package org.pushforward.nn;

import static org.pushforward.nn.Floats.ALIGNMENT;
import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/** y[r] = ln Σ over c of e^x[r, c], computed as m + ln Σ e^(x - m) with m the row's maximum; dy/dx = e^(x - y). */
final class LogSumExp extends Op {
    LogSumExp(Tensor x) {
        super(x);
    }

    @Override
    Runnable forward(Tensor out) {
        Tensor x = arguments.get(0);
        Floats from = x.floats();
        Floats y = out.floats();
        Floats work = out.graph().allocate(x.size());
        Floats max = out.graph().allocate(x.rows());
        Into sums = new Into(y, false);
        Floats scratch = out.graph().allocate(ALIGNMENT);
        return () -> {
            maxima(from, max, x);
            exponentials(from, max, work, x);
            Rows.sumOverCols(work, sums, x.rows(), x.cols(), scratch);
            for (int r = 0; r < x.rows(); r += LANES) {
                y.store(max.load(r).add(Approx.log(y.load(r))), r);
            }
        };
    }

    /** y[r] = max over c of x[r, c], or 0 where that is infinite. */
    static void maxima(Floats x, Floats y, Tensor shape) {
        for (int r = 0; r < shape.rows(); r++) {
            int from = r * shape.cols();
            float max = x.get(from);
            for (int c = 1; c < shape.cols(); c++) {
                max = Math.max(max, x.get(from + c));
            }
            y.set(r, Float.isInfinite(max) ? 0f : max);
        }
    }

    /** y[r, c] = e^(x[r, c] - shift[r]). What a row's last vector leaves in the next row is overwritten by that row. */
    static void exponentials(Floats x, Floats shift, Floats y, Tensor shape) {
        for (int r = 0; r < shape.rows(); r++) {
            FloatVector s = FloatVector.broadcast(Lanes.SPECIES, shift.get(r));
            int row = r * shape.cols();
            for (int c = 0; c < shape.cols(); c += LANES) {
                y.store(Approx.exp(x.load(row + c).sub(s)), row + c);
            }
        }
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Tensor x = arguments.get(0);
        Floats from = x.floats();
        Floats y = out.floats();
        Floats dy = pass.of(out);
        Into dx = pass.into(x);
        Floats softmax = out.graph().allocate(x.size());
        Into spread = new Into(out.graph().allocate(x.size()), false);
        pass.then(() -> {
            exponentials(from, y, softmax, x);
            Rows.spread(dy, spread, x.rows(), x.cols());
            for (int i = 0; i < x.size(); i += LANES) {
                dx.put(softmax.load(i).mul(spread.floats().load(i)), i);
            }
        });
    }
}
