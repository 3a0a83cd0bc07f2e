package org.pushforward.data;

import org.pushforward.prob.Rng;

/**
 * Images as points of rows * cols numbers in [0, 1], drawn with replacement.
 *
 * @param id its name
 * @param set the images
 */
public record Images(String id, ImageSet set) implements DataSet {
    @Override
    public int dims() {
        return set.dims();
    }

    @Override
    public void sample(Rng rng, float[] out) {
        int n = rowsOf(out);
        for (int i = 0; i < n; i++) {
            set.image(rng.nextInt(set.count()), out, i * dims());
        }
    }
}
