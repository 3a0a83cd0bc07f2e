package org.pushforward.model.gmm;

import org.pushforward.prob.Rng;

/** The noise of drawn points: a uniform number for the component and two normal ones for the point within it. */
final class Urn {
    /** So many points are kept; then the oldest go. */
    static final int KEPT = 400;

    private final double[] u = new double[KEPT];
    private final double[][] epsilon = new double[KEPT][2];
    private long drawn;

    Urn(Rng rng) {
        for (int i = 0; i < KEPT; i++) {
            u[i] = rng.nextDouble();
            epsilon[i][0] = rng.nextGaussian();
            epsilon[i][1] = rng.nextGaussian();
        }
    }

    /** Draws so many more. */
    void draw(int more) {
        drawn += more;
    }

    long drawn() {
        return drawn;
    }

    void drawn(long count) {
        drawn = count;
    }

    Draws through(GaussianMixture mixture) {
        int count = (int) Math.min(KEPT, drawn);
        float[] points = new float[2 * count];
        byte[] components = new byte[count];
        double[] point = new double[2];
        for (int i = 0; i < count; i++) {
            int noise = (int) ((drawn - count + i) % KEPT);
            int k = mixture.componentAt(u[noise]);
            mixture.place(k, epsilon[noise], point, 0);
            components[i] = (byte) k;
            points[2 * i] = (float) point[0];
            points[2 * i + 1] = (float) point[1];
        }
        return new Draws(points, components, count == 0 ? Double.NaN : u[(int) ((drawn - 1) % KEPT)]);
    }
}
