package org.pushforward.nn;

import org.pushforward.nn.Pointwise.Values;

/** An element-wise function as an operation; all arguments have one shape. */
final class PointwiseOp extends Op {
    private final PointwiseKernel kernel;

    PointwiseOp(Pointwise f, Tensor... arguments) {
        super(arguments);
        kernel = PointwiseKernel.of(f);
    }

    Tensor record() {
        Tensor a = arguments.get(0);
        return record(a.rows(), a.cols());
    }

    private Values values(Tensor out) {
        return new Values(argument(0), argument(1), argument(2), out.floats(), out.size());
    }

    private Floats argument(int k) {
        return k < arguments.size() ? arguments.get(k).floats() : null;
    }

    @Override
    Runnable forward(Tensor out) {
        Values v = values(out);
        return () -> {
            kernel.prepare(v);
            kernel.forward(v);
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Values v = values(out);
        Floats dy = pass.of(out);
        for (int k = 0; k < arguments.size(); k++) {
            if (pass.wants(arguments.get(k))) {
                int argument = k;
                Into d = pass.into(arguments.get(k));
                pass.then(() -> kernel.backward(argument, v, dy, d));
            }
        }
    }
}
