package org.pushforward.nn;

/** y = [a | b | ...], side by side. */
final class Concat extends Op {
    Concat(Tensor... parts) {
        super(parts);
    }

    /** Moves block columns; a part starts at column {@code at} of the whole. */
    private record Block(Tensor part, int at, int cols) {
        void gather(Floats from, Floats whole) {
            for (int r = 0; r < part.rows(); r++) {
                for (int c = 0; c < part.cols(); c++) {
                    whole.set(r * cols + at + c, from.get(r * part.cols() + c));
                }
            }
        }

        void scatter(Floats whole, Into to) {
            for (int r = 0; r < part.rows(); r++) {
                for (int c = 0; c < part.cols(); c++) {
                    to.put(whole.get(r * cols + at + c), r * part.cols() + c);
                }
            }
        }
    }

    private Block[] blocks(Tensor out) {
        Block[] blocks = new Block[arguments.size()];
        int at = 0;
        for (int k = 0; k < blocks.length; k++) {
            blocks[k] = new Block(arguments.get(k), at, out.cols());
            at += arguments.get(k).cols();
        }
        return blocks;
    }

    @Override
    Runnable forward(Tensor out) {
        Block[] blocks = blocks(out);
        Floats[] from = arguments.stream().map(Tensor::floats).toArray(Floats[]::new);
        Floats y = out.floats();
        return () -> {
            for (int k = 0; k < blocks.length; k++) {
                blocks[k].gather(from[k], y);
            }
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Floats dy = pass.of(out);
        for (Block block : blocks(out)) {
            if (pass.wants(block.part())) {
                Into d = pass.into(block.part());
                pass.then(() -> block.scatter(dy, d));
            }
        }
    }
}
