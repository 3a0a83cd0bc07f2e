package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

/** y[k] = row index[k] of x; backward each row gets the sum over its uses, in their order. */
final class Gather extends Op {
    private final int[] index;

    /** Rows known while recording. */
    Gather(Tensor x, int[] index) {
        super(x);
        this.index = index;
    }

    /** Rows named by a column that changes with the batch. */
    Gather(Tensor x, Tensor names) {
        super(x, names);
        index = new int[names.rows()];
    }

    @Override
    Runnable forward(Tensor out) {
        Tensor x = arguments.get(0);
        Floats from = x.floats();
        Floats names = arguments.size() > 1 ? arguments.get(1).floats() : null;
        Into y = new Into(out.floats(), false);
        return () -> {
            if (names != null) {
                Indices.read("rows", names, index, x.rows());
            }
            for (int k = 0; k < index.length; k++) {
                move(from, index[k] * x.cols(), y, k * x.cols(), x.cols());
            }
        };
    }

    /** to[at ..] (+)= from[start ..], n numbers. */
    private static void move(Floats from, int start, Into to, int at, int n) {
        int whole = n / LANES * LANES;
        for (int c = 0; c < whole; c += LANES) {
            to.put(from.load(start + c), at + c);
        }
        for (int c = whole; c < n; c++) {
            to.put(from.get(start + c), at + c);
        }
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Tensor x = arguments.get(0);
        if (arguments.size() > 1 && pass.wants(arguments.get(1))) {
            pass.sumInto(arguments.get(1));
        }
        if (pass.wants(x)) {
            Floats dy = pass.of(out);
            Into sums = pass.sumInto(x);
            pass.then(() -> {
                for (int k = 0; k < index.length; k++) {
                    move(dy, k * x.cols(), sums, index[k] * x.cols(), x.cols());
                }
            });
        }
    }
}
