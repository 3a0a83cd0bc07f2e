package org.pushforward.nn;

/** y = a b, or y = a bᵀ. */
final class MatMul extends Op {
    private final boolean transposed;

    MatMul(Tensor a, Tensor b, boolean transposed) {
        super(a, b);
        this.transposed = transposed;
    }

    private Matrix left() {
        return Matrix.of(arguments.get(0).floats(), arguments.get(0));
    }

    private Matrix right() {
        Matrix b = Matrix.of(arguments.get(1).floats(), arguments.get(1));
        return transposed ? b.transpose() : b;
    }

    @Override
    Runnable forward(Tensor out) {
        Matrix a = left();
        Matrix b = right();
        Floats y = out.floats();
        return a.times(b, y, false);
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Matrix dy = Matrix.of(pass.of(out), out);
        if (pass.wants(arguments.get(0))) {
            Into da = pass.into(arguments.get(0));
            Matrix b = right().transpose();
            pass.then(dy.times(b, da.floats(), da.add()));
        }
        if (pass.wants(arguments.get(1))) {
            Into db = pass.into(arguments.get(1));
            Matrix a = left();
            if (transposed) {
                pass.then(dy.transpose().times(a, db.floats(), db.add()));
            } else {
                pass.then(a.transpose().times(dy, db.floats(), db.add()));
            }
        }
    }
}
