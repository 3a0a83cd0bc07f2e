package org.pushforward.nn;

/** y = [a | b | ...], side by side. */
final class Concat extends Op {
    Concat(Tensor... parts) {
        super(parts);
    }

    @Override
    Runnable forward(Tensor out) {
        Runnable[] pastes = new Runnable[arguments.size()];
        Into y = new Into(out.floats(), false);
        int at = 0;
        for (int k = 0; k < pastes.length; k++) {
            Tensor part = arguments.get(k);
            Floats x = part.floats();
            Block block = new Block(part.rows(), part.cols(), out.cols(), at);
            pastes[k] = () -> block.paste(x, y);
            at += part.cols();
        }
        return () -> {
            for (Runnable paste : pastes) {
                paste.run();
            }
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Floats dy = pass.of(out);
        int at = 0;
        for (Tensor part : arguments) {
            if (pass.wants(part)) {
                Block block = new Block(part.rows(), part.cols(), out.cols(), at);
                Into d = pass.into(part);
                pass.then(() -> block.cut(dy, d));
            }
            at += part.cols();
        }
    }
}
