package org.pushforward.nn;

import static org.pushforward.nn.Floats.ALIGNMENT;
import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/** Kernels along rows and columns: sums in a fixed order, and their transposes, which repeat. */
final class Rows {
    private static final int CHUNK = 4096;

    private Rows() {}

    /** Where a running sum starts. Made on the spot: with a constant object the compiler keeps the sum on the heap. */
    private static FloatVector zero() {
        return FloatVector.zero(Lanes.SPECIES);
    }

    /**
     * Σ x[from .. to): sixteen sums side by side, whatever the width of this machine's vectors, then their total in
     * order. So the bits depend neither on that width nor on the compiler.
     *
     * @param scratch of {@link Floats#ALIGNMENT} numbers; outside the heap, since a vector laid down in an array becomes an
     *     object
     */
    static float sum(Floats x, int from, int to, Floats scratch) {
        int whole = from + (to - from) / ALIGNMENT * ALIGNMENT;
        float sum = 0f;
        if (whole > from) {
            for (int lane = 0; lane < ALIGNMENT; lane += LANES) {
                FloatVector lanes = zero();
                for (int i = from + lane; i < whole; i += ALIGNMENT) {
                    lanes = lanes.add(x.load(i));
                }
                scratch.store(lanes, lane);
            }
            sum = total(scratch);
        }
        for (int i = whole; i < to; i++) {
            sum += x.get(i);
        }
        return sum;
    }

    private static float total(Floats scratch) {
        float sum = 0f;
        for (int lane = 0; lane < ALIGNMENT; lane++) {
            sum += scratch.get(lane);
        }
        return sum;
    }

    /** Σ x, in chunks added in double so that large sums keep their digits. */
    static double sum(Floats x, int n, Floats scratch) {
        double sum = 0;
        for (int from = 0; from < n; from += CHUNK) {
            sum += sum(x, from, Math.min(from + CHUNK, n), scratch);
        }
        return sum;
    }

    /** Σ x². */
    static double sumOfSquares(Floats x, int n, Floats scratch) {
        double sum = 0;
        int whole = n / ALIGNMENT * ALIGNMENT;
        for (int from = 0; from < whole; from += CHUNK) {
            int to = Math.min(from + CHUNK, whole);
            for (int lane = 0; lane < ALIGNMENT; lane += LANES) {
                FloatVector lanes = zero();
                for (int i = from + lane; i < to; i += ALIGNMENT) {
                    FloatVector v = x.load(i);
                    lanes = v.fma(v, lanes);
                }
                scratch.store(lanes, lane);
            }
            sum += total(scratch);
        }
        for (int i = whole; i < n; i++) {
            sum += (double) x.get(i) * x.get(i);
        }
        return sum;
    }

    /** y[r] = Σ over c of x[r, c]. */
    static void sumOverCols(Floats x, Into y, int rows, int cols, Floats scratch) {
        for (int r = 0; r < rows; r++) {
            y.put(sum(x, r * cols, (r + 1) * cols, scratch), r);
        }
    }

    /** y[c] (+)= Σ over r of x[r, c]: four vectors of columns at a time, then one, then what is left. */
    static void sumOverRows(Floats x, Into y, int rows, int cols) {
        int end = rows * cols;
        int c = 0;
        for (; c + 4 * LANES <= cols; c += 4 * LANES) {
            sumStripe(x, y, c, end, cols);
        }
        for (; c + LANES <= cols; c += LANES) {
            FloatVector sums = zero();
            for (int i = c; i < end; i += cols) {
                sums = sums.add(x.load(i));
            }
            y.put(sums, c);
        }
        for (; c < cols; c++) {
            float sum = 0f;
            for (int i = c; i < end; i += cols) {
                sum += x.get(i);
            }
            y.put(sum, c);
        }
    }

    /** The columns of four vectors from c on, summed in registers. */
    private static void sumStripe(Floats x, Into y, int c, int end, int cols) {
        FloatVector s0 = zero();
        FloatVector s1 = zero();
        FloatVector s2 = zero();
        FloatVector s3 = zero();
        for (int i = c; i < end; i += cols) {
            s0 = s0.add(x.load(i));
            s1 = s1.add(x.load(i + LANES));
            s2 = s2.add(x.load(i + 2 * LANES));
            s3 = s3.add(x.load(i + 3 * LANES));
        }
        y.put(s0, c);
        y.put(s1, c + LANES);
        y.put(s2, c + 2 * LANES);
        y.put(s3, c + 3 * LANES);
    }

    /** y[r, c] (+)= x[c]. */
    static void repeat(Floats x, Into y, int rows, int cols) {
        if (ALIGNMENT % cols == 0 && cols < ALIGNMENT && !y.add() && rows * cols >= ALIGNMENT) {
            repeatNarrow(x, y.floats(), rows * cols, cols);
            return;
        }
        int whole = cols / LANES * LANES;
        for (int r = 0; r < rows; r++) {
            int row = r * cols;
            for (int c = 0; c < whole; c += LANES) {
                y.put(x.load(c), row + c);
            }
            for (int c = whole; c < cols; c++) {
                y.put(x.get(c), row + c);
            }
        }
    }

    /** The same for a row that fits several times into sixteen numbers: these are laid down once and repeated. */
    private static void repeatNarrow(Floats x, Floats y, int n, int cols) {
        for (int i = 0; i < ALIGNMENT; i++) {
            y.set(i, x.get(i % cols));
        }
        for (int lane = 0; lane < ALIGNMENT; lane += LANES) {
            FloatVector v = y.load(lane);
            for (int i = ALIGNMENT + lane; i < n; i += ALIGNMENT) {
                y.store(v, i);
            }
        }
    }

    /** y[r, c] (+)= x[r]. */
    static void spread(Floats x, Into y, int rows, int cols) {
        int whole = cols / LANES * LANES;
        for (int r = 0; r < rows; r++) {
            int row = r * cols;
            float value = x.get(r);
            FloatVector v = FloatVector.broadcast(Lanes.SPECIES, value);
            for (int c = 0; c < whole; c += LANES) {
                y.put(v, row + c);
            }
            for (int c = whole; c < cols; c++) {
                y.put(value, row + c);
            }
        }
    }
}
