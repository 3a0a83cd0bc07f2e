package org.pushforward.model.flow.image;

import org.pushforward.data.ImageSet;
import org.pushforward.prob.Rng;

/**
 * Images as numbers: y = (level + noise)/256 with noise from U[0, 1), and u = levels(y).
 *
 * <p>The density of y bounds the probability of the image: log P(levels) ≥ E[log p(y)] - D log 256.
 *
 * @param y in [0, 1), [rows, pixels]
 * @param u in [0, 1], [rows, pixels]
 * @param logSlopes Σ log du/dy of every row in nats
 */
record Dequantised(float[] y, float[] u, double[] logSlopes) {
    private static final float WHITE = 255f;

    /** The greatest number below 1 that single precision knows. */
    private static final double BELOW_ONE = Math.nextDown(1f);

    static Dequantised empty(int rows, int pixels) {
        return new Dequantised(new float[rows * pixels], new float[rows * pixels], new double[rows]);
    }

    /** @param x intensities level/255, [rows, pixels] */
    void draw(GreyLevels levels, float[] x, Rng noise) {
        int pixels = x.length / logSlopes.length;
        for (int r = 0; r < logSlopes.length; r++) {
            double sum = 0;
            for (int i = r * pixels; i < (r + 1) * pixels; i++) {
                int level = Math.round(x[i] * WHITE);
                y[i] = (float) Math.min(BELOW_ONE, (level + noise.nextDouble()) / GreyLevels.LEVELS);
                u[i] = (float) levels.u(y[i]);
                sum += levels.logSlope(GreyLevels.level(y[i]));
            }
            logSlopes[r] = sum;
        }
    }

    /** Images of a set from {@code first} on, as many as there are rows; behind the last the rest stays as it is. */
    void draw(GreyLevels levels, ImageSet images, int first, Rng noise) {
        int rows = Math.min(logSlopes.length, images.count() - first);
        int pixels = images.dims();
        float[] x = new float[logSlopes.length * pixels];
        for (int r = 0; r < rows; r++) {
            images.image(first + r, x, r * pixels);
        }
        draw(levels, x, noise);
    }

    /** Σ log du/dy, the mean over the rows. */
    double meanLogSlope() {
        double sum = 0;
        for (double row : logSlopes) {
            sum += row;
        }
        return sum / logSlopes.length;
    }
}
