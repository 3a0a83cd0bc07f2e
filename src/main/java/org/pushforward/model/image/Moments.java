package org.pushforward.model.image;

/** The variance of each column of rows that come in batches. */
public final class Moments {
    private final int cols;
    private final double[] sums;
    private final double[] squares;
    private int count;

    public Moments(int cols) {
        this.cols = cols;
        sums = new double[cols];
        squares = new double[cols];
    }

    /** @param values at least [rows, cols] */
    public void add(float[] values, int rows) {
        for (int i = 0; i < rows * cols; i++) {
            sums[i % cols] += values[i];
            squares[i % cols] += (double) values[i] * values[i];
        }
        count += rows;
    }

    /** Dividing by the number of rows, [cols]. */
    public double[] variance() {
        double[] variance = new double[cols];
        for (int j = 0; j < cols; j++) {
            double mean = sums[j] / count;
            variance[j] = Math.max(0, squares[j] / count - mean * mean);
        }
        return variance;
    }
}
