package org.pushforward.nn;

/** y[r, j] = x[r, index[j]], and 0 where the index is -1: permutations, padding and patches of an image. */
final class Columns extends Op {
    private final int[] index;

    Columns(Tensor x, int[] index) {
        super(x);
        this.index = index;
    }

    @Override
    Runnable forward(Tensor out) {
        Tensor x = arguments.get(0);
        Floats from = x.floats();
        Floats y = out.floats();
        return () -> {
            for (int r = 0; r < x.rows(); r++) {
                int source = r * x.cols();
                int target = r * index.length;
                for (int j = 0; j < index.length; j++) {
                    y.set(target + j, index[j] < 0 ? 0f : from.get(source + index[j]));
                }
            }
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Tensor x = arguments.get(0);
        Floats dy = pass.of(out);
        Into sums = pass.sumInto(x);
        pass.then(() -> {
            for (int r = 0; r < x.rows(); r++) {
                for (int j = 0; j < index.length; j++) {
                    if (index[j] >= 0) {
                        sums.put(dy.get(r * index.length + j), r * x.cols() + index[j]);
                    }
                }
            }
        });
    }
}
