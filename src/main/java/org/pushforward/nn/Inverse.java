package org.pushforward.nn;

/** y = W⁻¹; dW = -yᵀ dy yᵀ. */
final class Inverse extends Op {
    Inverse(Tensor w) {
        super(w);
    }

    @Override
    Runnable forward(Tensor out) {
        LuFactors factors = new LuFactors("inverse", out, out.graph());
        Floats w = arguments.get(0).floats();
        Into y = new Into(out.floats(), false);
        return () -> {
            factors.factor(w);
            y.put(factors.invert(), out.size());
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Floats dy = pass.of(out);
        Floats work = out.graph().allocate(out.size());
        Into dw = pass.into(arguments.get(0));
        Matrix yT = Matrix.of(out.floats(), out).transpose();
        Product left = yT.times(Matrix.of(dy, out), work, false);
        Product right = Matrix.of(work, out).times(yT, dw.floats(), dw.add());
        pass.then(() -> {
            for (int i = 0; i < out.size(); i += Floats.LANES) {
                dy.store(dy.load(i).neg(), i);
            }
            left.run();
            right.run();
        });
    }
}
