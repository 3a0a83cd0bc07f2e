package org.pushforward.nn;

/** y[r, j] = x[r, from + j]. */
final class Slice extends Op {
    private final int from;

    Slice(Tensor x, int from) {
        super(x);
        this.from = from;
    }

    private Block block(Tensor out) {
        return new Block(out.rows(), out.cols(), arguments.get(0).cols(), from);
    }

    @Override
    Runnable forward(Tensor out) {
        Block block = block(out);
        Floats x = arguments.get(0).floats();
        Into y = new Into(out.floats(), false);
        return () -> block.cut(x, y);
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Block block = block(out);
        Floats dy = pass.of(out);
        Into dx = pass.sumInto(arguments.get(0));
        pass.then(() -> block.paste(dy, dx));
    }
}
