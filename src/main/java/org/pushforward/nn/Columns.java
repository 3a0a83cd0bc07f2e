package org.pushforward.nn;

import java.util.Arrays;

/** y[r, j] = x[r, index[j]], and 0 where the index is -1: permutations, padding and patches of an image. */
final class Columns extends Op {
    /** Columns from which on a row is worth a copy. */
    private static final int WIDE = 64;

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
        if (x.cols() < WIDE) {
            return () -> copy(from, y, x.rows(), x.cols());
        }
        Picked picked = new Picked(index, x.cols());
        return () -> picked.copy(from, y, x.rows());
    }

    private void copy(Floats x, Floats y, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            int source = r * cols;
            int target = r * index.length;
            for (int j = 0; j < index.length; j++) {
                y.set(target + j, index[j] < 0 ? 0f : x.get(source + index[j]));
            }
        }
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Tensor x = arguments.get(0);
        Floats dy = pass.of(out);
        int[] back = inverse(x.cols());
        if (x.cols() < WIDE || back.length == 0) {
            Into sums = pass.sumInto(x);
            pass.then(() -> scatter(dy, sums, x.rows(), x.cols()));
        } else {
            Into dx = pass.into(x);
            Picked picked = new Picked(back, index.length);
            pass.then(() -> picked.add(dy, dx, x.rows()));
        }
    }

    /** Where each column of x goes, -1 if nowhere; empty if one goes to several places. */
    private int[] inverse(int cols) {
        int[] back = new int[cols];
        Arrays.fill(back, -1);
        for (int j = 0; j < index.length; j++) {
            if (index[j] >= 0) {
                if (back[index[j]] >= 0) {
                    return new int[0];
                }
                back[index[j]] = j;
            }
        }
        return back;
    }

    private void scatter(Floats dy, Into sums, int rows, int cols) {
        for (int r = 0; r < rows; r++) {
            for (int j = 0; j < index.length; j++) {
                if (index[j] >= 0) {
                    sums.put(dy.get(r * index.length + j), r * cols + index[j]);
                }
            }
        }
    }

    /** Numbers picked from every row, each row in arrays: there a number is found faster than in native memory. */
    private static final class Picked {
        private final int[] from;
        private final int cols;
        private final float[] source;
        private final float[] row;

        Picked(int[] index, int cols) {
            // behind a row stands a 0
            from = Arrays.stream(index).map(j -> j < 0 ? cols : j).toArray();
            this.cols = cols;
            source = new float[cols + 1];
            row = new float[index.length];
        }

        void copy(Floats x, Floats y, int rows) {
            for (int r = 0; r < rows; r++) {
                x.read(r * cols, source, cols);
                copyRow();
                y.write(r * row.length, row, row.length);
            }
        }

        private void copyRow() {
            for (int j = 0; j < row.length; j++) {
                row[j] = source[from[j]];
            }
        }

        void add(Floats x, Into y, int rows) {
            for (int r = 0; r < rows; r++) {
                x.read(r * cols, source, cols);
                if (y.add()) {
                    y.floats().read(r * row.length, row, row.length);
                } else {
                    Arrays.fill(row, 0f);
                }
                addRow();
                y.floats().write(r * row.length, row, row.length);
            }
        }

        private void addRow() {
            for (int j = 0; j < row.length; j++) {
                row[j] += source[from[j]];
            }
        }
    }
}
