package org.pushforward.data;

import java.util.Arrays;

/**
 * Points on a line or in a plane.
 *
 * <p>The array is not copied; whoever makes points gives it away.
 *
 * @param values [rows, dims], row by row
 * @param rows how many points
 * @param dims 1 or 2
 */
public record Points(float[] values, int rows, int dims) {
    /** @throws DataException if the sizes do not fit each other */
    public Points {
        if (dims < 1 || dims > 2) {
            throw new DataException("points have 1 or 2 dimensions, found " + dims);
        }
        if (rows < 1 || values.length != (long) rows * dims) {
            throw new DataException(
                    rows + " points of " + dims + " dimensions do not fit " + values.length + " values");
        }
    }

    /** Coordinate j of point i. */
    public float at(int i, int j) {
        return values[i * dims + j];
    }

    /** The mean of coordinate j. */
    public double mean(int j) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += at(i, j);
        }
        return sum / rows;
    }

    /** The standard deviation of coordinate j, dividing by the number of points. */
    public double deviation(int j) {
        double mean = mean(j);
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += (at(i, j) - mean) * (at(i, j) - mean);
        }
        return Math.sqrt(sum / rows);
    }

    /** The points moved and scaled to mean 0 and deviation 1 in each coordinate; a constant coordinate becomes 0. */
    public Points standardized() {
        float[] scaled = Arrays.copyOf(values, values.length);
        for (int j = 0; j < dims; j++) {
            double mean = mean(j);
            double deviation = deviation(j);
            double scale = deviation > 0 ? 1 / deviation : 0;
            for (int i = 0; i < rows; i++) {
                scaled[i * dims + j] = (float) ((at(i, j) - mean) * scale);
            }
        }
        return new Points(scaled, rows, dims);
    }
}
