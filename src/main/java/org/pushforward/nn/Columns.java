package org.pushforward.nn;

/** y[r, j] = x[r, index[j]], and 0 where the index is -1: slices, permutations, padding and patches of an image. */
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
        Into dx = pass.into(x);
        if (!dx.add()) {
            pass.then(() -> dx.floats().fill(0f));
        }
        Into sums = new Into(dx.floats(), true);
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
