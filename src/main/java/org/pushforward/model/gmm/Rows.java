package org.pushforward.model.gmm;

import org.pushforward.data.Csv;
import org.pushforward.data.DataSet;
import org.pushforward.prob.Rng;

/**
 * The n points that a mixture is fitted to, their mean and covariance: all rows of a finite set, or so many draws from a
 * density.
 */
final class Rows {
    private final double[] xy;
    private final boolean finite;
    private final double[] mean = new double[2];
    /** xx, xy, yy, dividing by n. */
    private final double[] covariance = new double[3];

    /**
     * @param drawn how many points are drawn where there is no end of them
     * @param rng by which they are drawn
     */
    Rows(DataSet set, int drawn, Rng rng) {
        finite = set instanceof Csv;
        float[] values = set instanceof Csv csv ? csv.points().values() : set.sample(rng, drawn);
        xy = new double[values.length];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = values[i];
        }
        measure();
    }

    private void measure() {
        int n = count();
        for (int i = 0; i < n; i++) {
            mean[0] += x(i) / n;
            mean[1] += y(i) / n;
        }
        for (int i = 0; i < n; i++) {
            double dx = x(i) - mean[0];
            double dy = y(i) - mean[1];
            covariance[0] += dx * dx / n;
            covariance[1] += dx * dy / n;
            covariance[2] += dy * dy / n;
        }
    }

    /** n. */
    int count() {
        return xy.length / 2;
    }

    /** True if these are all points there are. */
    boolean finite() {
        return finite;
    }

    double x(int i) {
        return xy[2 * i];
    }

    double y(int i) {
        return xy[2 * i + 1];
    }

    double mean(int j) {
        return mean[j];
    }

    double xx() {
        return covariance[0];
    }

    double xy() {
        return covariance[1];
    }

    double yy() {
        return covariance[2];
    }

    /** A scale for coordinate j that is never 0: its variance, or the other's where all its values are equal. */
    double scale(int j) {
        double own = covariance[2 * j];
        double other = covariance[2 - 2 * j];
        return own > 0 ? own : other > 0 ? other : 1;
    }

    /** As a picture takes them, [2n]. */
    float[] toFloats() {
        float[] floats = new float[xy.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) xy[i];
        }
        return floats;
    }
}
