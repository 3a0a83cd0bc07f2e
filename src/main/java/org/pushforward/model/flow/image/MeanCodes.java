package org.pushforward.model.flow.image;

import java.util.Map;
import org.pushforward.data.ImageSet;
import org.pushforward.training.Checkpoint;

/**
 * The mean code of every class, and of thick, thin, slanted and upright digits, kept up while the flow learns: each
 * minibatch's codes are at hand, and old ones fade as the flow changes.
 */
final class MeanCodes {
    /** A group forgets so slowly that about this many of its images count. */
    private static final int REMEMBERED = 1000;

    private static final int THICK = ImageSet.CLASSES;
    private static final int THIN = THICK + 1;
    private static final int SLANTED = THICK + 2;
    private static final int UPRIGHT = THICK + 3;
    private static final int ALL = THICK + 4;
    private static final int GROUPS = ALL + 1;

    private final Strokes strokes;
    private final int dims;
    private final float[] means;
    private final long[] counts = new long[GROUPS];
    private final float[] image;

    MeanCodes(Strokes strokes, int dims) {
        this.strokes = strokes;
        this.dims = dims;
        means = new float[GROUPS * dims];
        image = new float[dims];
    }

    /**
     * @param x intensities, [batch, dims]
     * @param labels [batch]
     * @param z their codes, [batch, dims]
     */
    void add(float[] x, float[] labels, float[] z) {
        for (int r = 0; r < labels.length; r++) {
            int label = (int) labels[r];
            System.arraycopy(x, r * dims, image, 0, dims);
            add(label, z, r);
            add(strokes.isThick(image, label) ? THICK : THIN, z, r);
            add(strokes.isSlanted(image, label) ? SLANTED : UPRIGHT, z, r);
            add(ALL, z, r);
        }
    }

    private void add(int group, float[] z, int row) {
        counts[group]++;
        float rate = 1f / Math.min(counts[group], REMEMBERED);
        for (int j = 0; j < dims; j++) {
            int at = group * dims + j;
            means[at] += rate * (z[row * dims + j] - means[at]);
        }
    }

    /** From the mean code of one class to that of another. */
    float[] between(int from, int to) {
        return difference(to, from);
    }

    /** From the mean code of all images to that of a class. */
    float[] besides(int label) {
        return difference(label, ALL);
    }

    /** The direction in code space in which digits become thicker. */
    float[] thickness() {
        return difference(THICK, THIN);
    }

    /** The direction in code space in which digits lean to the right. */
    float[] slant() {
        return difference(SLANTED, UPRIGHT);
    }

    private float[] difference(int with, int without) {
        float[] difference = new float[dims];
        for (int j = 0; j < dims && counts[with] > 0 && counts[without] > 0; j++) {
            difference[j] = means[with * dims + j] - means[without * dims + j];
        }
        return difference;
    }

    void save(Map<String, Object> parts) {
        parts.put("mean-codes", means.clone());
        parts.put("mean-counts", counts.clone());
    }

    void restore(Checkpoint checkpoint) {
        float[] savedMeans = checkpoint.floats("mean-codes", means.length);
        long[] savedCounts = checkpoint.longs("mean-counts");
        System.arraycopy(savedMeans, 0, means, 0, means.length);
        System.arraycopy(savedCounts, 0, counts, 0, counts.length);
    }
}
