package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/** Kernels along rows and columns: sums in a fixed order, and their transposes, which repeat. */
final class Rows {
    private static final int CHUNK = 4096;

    private Rows() {}

    private static FloatVector zero() {
        return FloatVector.zero(Lanes.SPECIES);
    }

    /** The lanes in their order, so that compiled and interpreted code agree. */
    private static float total(FloatVector v, float[] scratch) {
        v.intoArray(scratch, 0);
        float sum = 0f;
        for (int i = 0; i < LANES; i++) {
            sum += scratch[i];
        }
        return sum;
    }

    /** Σ x[from .. to). */
    static float sum(Floats x, int from, int to, float[] scratch) {
        int whole = from + (to - from) / LANES * LANES;
        float sum = 0f;
        if (whole > from) {
            FloatVector lanes = zero();
            for (int i = from; i < whole; i += LANES) {
                lanes = lanes.add(x.load(i));
            }
            sum = total(lanes, scratch);
        }
        for (int i = whole; i < to; i++) {
            sum += x.get(i);
        }
        return sum;
    }

    /** Σ x, in chunks added in double so that large sums keep their digits. */
    static double sum(Floats x, int n, float[] scratch) {
        double sum = 0;
        for (int from = 0; from < n; from += CHUNK) {
            sum += sum(x, from, Math.min(from + CHUNK, n), scratch);
        }
        return sum;
    }

    /** Σ x². */
    static double sumOfSquares(Floats x, int n, float[] scratch) {
        double sum = 0;
        int whole = n / LANES * LANES;
        for (int from = 0; from < whole; from += CHUNK) {
            FloatVector lanes = zero();
            for (int i = from; i < Math.min(from + CHUNK, whole); i += LANES) {
                FloatVector v = x.load(i);
                lanes = v.fma(v, lanes);
            }
            sum += total(lanes, scratch);
        }
        for (int i = whole; i < n; i++) {
            sum += (double) x.get(i) * x.get(i);
        }
        return sum;
    }

    /** y[r] = Σ over c of x[r, c]. */
    static void sumOverCols(Floats x, Into y, int rows, int cols, float[] scratch) {
        for (int r = 0; r < rows; r++) {
            y.put(sum(x, r * cols, (r + 1) * cols, scratch), r);
        }
    }

    /** y[c] = Σ over r of x[r, c]. */
    static void sumOverRows(Floats x, Into y, int rows, int cols) {
        if (!y.add()) {
            y.floats().fill(0f);
        }
        Into sums = new Into(y.floats(), true);
        int whole = cols / LANES * LANES;
        for (int r = 0; r < rows; r++) {
            int row = r * cols;
            for (int c = 0; c < whole; c += LANES) {
                sums.put(x.load(row + c), c);
            }
        }
        for (int c = whole; c < cols; c++) {
            float sum = 0f;
            for (int r = 0; r < rows; r++) {
                sum += x.get(r * cols + c);
            }
            sums.put(sum, c);
        }
    }

    /** y[r, c] (+)= x[c]. */
    static void repeat(Floats x, Into y, int rows, int cols) {
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
