package org.pushforward.nn;

/** The same numbers under another shape, in another graph, or cut off from the gradient. */
final class View extends Op {
    private final boolean carriesGradient;

    View(Tensor x, boolean carriesGradient) {
        super(x);
        this.carriesGradient = carriesGradient;
    }

    @Override
    Floats shared() {
        return arguments.get(0).floats();
    }

    @Override
    Runnable forward(Tensor out) {
        return () -> {};
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Tensor x = arguments.get(0);
        if (!pass.wants(x)) {
            return;
        }
        if (!carriesGradient) {
            pass.sumInto(x);
            return;
        }
        Floats dy = pass.of(out);
        Into dx = pass.into(x);
        pass.then(() -> dx.put(dy, out.size()));
    }
}
