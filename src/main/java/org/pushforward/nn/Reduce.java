package org.pushforward.nn;

/** Sums along an axis and the repetitions that undo their shape: each is the other's gradient. */
final class Reduce {
    private Reduce() {}

    /** y = Σ x, [1, 1]. */
    static final class Sum extends Op {
        Sum(Tensor x) {
            super(x);
        }

        @Override
        Runnable forward(Tensor out) {
            Tensor x = arguments.get(0);
            Floats from = x.floats();
            Floats y = out.floats();
            Floats scratch = out.graph().allocate(Floats.ALIGNMENT);
            return () -> y.set(0, (float) Rows.sum(from, x.size(), scratch));
        }

        @Override
        void backward(Tensor out, Backward pass) {
            Tensor x = arguments.get(0);
            Floats dy = pass.of(out);
            Into dx = pass.into(x);
            pass.then(() -> Rows.spread(dy, dx, 1, x.size()));
        }
    }

    /** y[r] = Σ over c of x[r, c], [rows, 1]. */
    static final class OverCols extends Op {
        OverCols(Tensor x) {
            super(x);
        }

        @Override
        Runnable forward(Tensor out) {
            Tensor x = arguments.get(0);
            Floats from = x.floats();
            Into y = new Into(out.floats(), false);
            Floats scratch = out.graph().allocate(Floats.ALIGNMENT);
            return () -> Rows.sumOverCols(from, y, x.rows(), x.cols(), scratch);
        }

        @Override
        void backward(Tensor out, Backward pass) {
            Tensor x = arguments.get(0);
            Floats dy = pass.of(out);
            Into dx = pass.into(x);
            pass.then(() -> Rows.spread(dy, dx, x.rows(), x.cols()));
        }
    }

    /** y[c] = Σ over r of x[r, c], [1, cols]. */
    static final class OverRows extends Op {
        OverRows(Tensor x) {
            super(x);
        }

        @Override
        Runnable forward(Tensor out) {
            Tensor x = arguments.get(0);
            Floats from = x.floats();
            Into y = new Into(out.floats(), false);
            return () -> Rows.sumOverRows(from, y, x.rows(), x.cols());
        }

        @Override
        void backward(Tensor out, Backward pass) {
            Tensor x = arguments.get(0);
            Floats dy = pass.of(out);
            Into dx = pass.into(x);
            pass.then(() -> Rows.repeat(dy, dx, x.rows(), x.cols()));
        }
    }

    /** y[r, c] = x[c] for a row, x[r] for a column, x for a single number. */
    static final class Expand extends Op {
        Expand(Tensor x) {
            super(x);
        }

        @Override
        Runnable forward(Tensor out) {
            Tensor x = arguments.get(0);
            Floats from = x.floats();
            Into y = new Into(out.floats(), false);
            if (x.size() == 1) {
                return () -> Rows.spread(from, y, 1, out.size());
            }
            return x.rows() == 1
                    ? () -> Rows.repeat(from, y, out.rows(), out.cols())
                    : () -> Rows.spread(from, y, out.rows(), out.cols());
        }

        @Override
        void backward(Tensor out, Backward pass) {
            Tensor x = arguments.get(0);
            Floats dy = pass.of(out);
            Into dx = pass.into(x);
            Floats scratch = out.graph().allocate(Floats.ALIGNMENT);
            if (x.size() == 1) {
                pass.then(() -> dx.put((float) Rows.sum(dy, out.size(), scratch), 0));
            } else if (x.rows() == 1) {
                pass.then(() -> Rows.sumOverRows(dy, dx, out.rows(), out.cols()));
            } else {
                pass.then(() -> Rows.sumOverCols(dy, dx, out.rows(), out.cols(), scratch));
            }
        }
    }
}
