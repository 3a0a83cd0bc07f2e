package org.pushforward.data;

import org.pushforward.prob.Rng;

/**
 * A person's own points, drawn with replacement.
 *
 * @param id its name, usually the file's
 * @param points the points
 */
public record Csv(String id, Points points) implements DataSet {
    @Override
    public int dims() {
        return points.dims();
    }

    @Override
    public void sample(Rng rng, float[] out) {
        int n = rowsOf(out);
        int dims = dims();
        for (int i = 0; i < n; i++) {
            System.arraycopy(points.values(), rng.nextInt(points.rows()) * dims, out, i * dims, dims);
        }
    }
}
