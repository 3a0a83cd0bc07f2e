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
        Into shifts = new Into(work, false);
        Into sums = new Into(y, false);
        float[] scratch = new float[ALIGNMENT];
        return () -> {
            for (int r = 0; r < x.rows(); r++) {
                max.set(r, max(from, r * x.cols(), x.cols()));
            }
            exponentials(from, max, shifts, x);
            Rows.sumOverCols(work, sums, x.rows(), x.cols(), scratch);
            for (int r = 0; r < x.rows(); r += LANES) {
                y.store(max.load(r).add(Approx.log(y.load(r))), r);
            }
        };
    }

    private static float max(Floats x, int from, int count) {
        float max = x.get(from);
        for (int i = from + 1; i < from + count; i++) {
            max = Math.max(max, x.get(i));
        }
        return Float.isInfinite(max) ? 0f : max;
    }

    /** y[r, c] = e^(x[r, c] - shift[r]). */
    private static void exponentials(Floats x, Floats shift, Into into, Tensor shape) {
        Rows.spread(shift, into, shape.rows(), shape.cols());
        Floats y = into.floats();
        for (int i = 0; i < shape.size(); i += LANES) {
            y.store(Approx.exp(x.load(i).sub(y.load(i))), i);
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
        Into shifts = new Into(softmax, false);
        Into spread = new Into(out.graph().allocate(x.size()), false);
        pass.then(() -> {
            exponentials(from, y, shifts, x);
            Rows.spread(dy, spread, x.rows(), x.cols());
            for (int i = 0; i < x.size(); i += LANES) {
                FloatVector p = softmax.load(i);
                dx.put(p.mul(spread.floats().load(i)), i);
            }
        });
    }
}
