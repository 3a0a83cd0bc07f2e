package org.pushforward.nn;

/** y = ln |det W|, [1, 1]; dW = dy W⁻ᵀ. */
final class LogAbsDeterminant extends Op {
    private LuFactors lu;

    LogAbsDeterminant(Tensor w) {
        super(w);
    }

    private LuFactors factors(Tensor out) {
        if (lu == null) {
            lu = new LuFactors("logAbsDeterminant", arguments.get(0), out.graph());
        }
        return lu;
    }

    @Override
    Runnable forward(Tensor out) {
        LuFactors factors = factors(out);
        Floats w = arguments.get(0).floats();
        Floats y = out.floats();
        return () -> {
            factors.factor(w);
            y.set(0, (float) factors.logAbsDeterminant());
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        LuFactors factors = factors(out);
        Tensor w = arguments.get(0);
        Floats from = w.floats();
        Floats dy = pass.of(out);
        Into dw = pass.into(w);
        int n = w.rows();
        pass.then(() -> {
            factors.factor(from);
            Floats inverse = factors.invert();
            float scale = dy.get(0);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    dw.put(scale * inverse.get(j * n + i), i * n + j);
                }
            }
        });
    }
}
