package org.pushforward.model.gan.digits;

import org.pushforward.prob.Rng;

/**
 * A walk through the noise, from anchor to anchor along great circles: z(t) = (sin((1-f)ω) a + sin(fω) b) / sin ω with ω the
 * angle between neighbouring anchors a and b, and f the fraction of t. The noise N(0, I) lies near a sphere of radius √d,
 * which a straight line between two points would leave.
 *
 * <p>Source: T. White, "Sampling generative networks", 2016.
 */
final class Walk {
    /** Below this the anchors are nearly one direction, and the straight line is the great circle. */
    private static final double SMALLEST_SINE = 1e-6;

    private final float[][] anchors;

    /** @param legs one less than there are anchors */
    Walk(int legs, int latent, Rng rng) {
        anchors = new float[legs + 1][latent];
        for (float[] anchor : anchors) {
            rng.fillGaussian(anchor);
        }
    }

    /**
     * Writes z(t) at the offset.
     *
     * @param t from 0 to the number of legs; whole numbers are anchors
     */
    void at(double t, float[] out, int offset) {
        int leg = Math.max(0, Math.min(anchors.length - 2, (int) t));
        double f = t - leg;
        float[] a = anchors[leg];
        float[] b = anchors[leg + 1];
        double omega = angle(a, b);
        double sine = Math.sin(omega);
        double first = sine < SMALLEST_SINE ? 1 - f : Math.sin((1 - f) * omega) / sine;
        double second = sine < SMALLEST_SINE ? f : Math.sin(f * omega) / sine;
        for (int i = 0; i < a.length; i++) {
            out[offset + i] = (float) (first * a[i] + second * b[i]);
        }
    }

    private static double angle(float[] a, float[] b) {
        double dot = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            dot += (double) a[i] * b[i];
            aa += (double) a[i] * a[i];
            bb += (double) b[i] * b[i];
        }
        return Math.acos(Math.max(-1, Math.min(1, dot / Math.sqrt(aa * bb))));
    }
}
