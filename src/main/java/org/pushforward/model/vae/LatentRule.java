package org.pushforward.model.vae;

import java.util.Arrays;
import org.pushforward.prob.Normal;

/**
 * Codes and weights that stand for p(z) = N(0, I): ∫ g(z) p(z) dz ≈ Σ_k w_k g(z_k).
 *
 * <p>With one or two numbers in a code, the trapezoidal rule on evenly spaced codes; for smooth g that fall off at both ends
 * its error is e^(-2π²w²/h²) where g varies over lengths w and h is the spacing. With more, points of a quasirandom
 * sequence at the quantiles of the prior, with equal weights; its error falls about as 1/K. Sources: L. N. Trefethen and J.
 * A. C. Weideman, "The exponentially convergent trapezoidal rule", 2014; M. Roberts, "The unreasonable effectiveness of
 * quasirandom sequences", 2018.
 *
 * @param latent numbers in a code
 * @param codes z_k, [count * latent]
 * @param weights w_k, [count], adding up to 1
 */
record LatentRule(int latent, float[] codes, double[] weights) {
    /** With one number, as many codes. */
    private static final int ON_A_LINE = 1024;

    private static final double LINE_END = 6;
    /** With two numbers, as many codes each way. */
    private static final int EACH_WAY = 96;

    private static final double PLANE_END = 4.5;
    private static final int SCATTERED = 4096;

    static LatentRule of(int latent) {
        return switch (latent) {
            case 1 -> grid(1, ON_A_LINE, LINE_END);
            case 2 -> grid(2, EACH_WAY, PLANE_END);
            default -> scattered(latent);
        };
    }

    int count() {
        return weights.length;
    }

    /** True if integrals are exact to several digits, so that they can judge others. */
    boolean isPrecise() {
        return latent <= 2;
    }

    private static LatentRule grid(int latent, int side, double end) {
        int count = latent == 1 ? side : side * side;
        float[] codes = new float[count * latent];
        double[] weights = new double[count];
        for (int k = 0; k < count; k++) {
            double squares = 0;
            for (int j = 0; j < latent; j++) {
                int place = j == 0 ? k % side : k / side;
                double z = -end + 2 * end * place / (side - 1);
                codes[k * latent + j] = (float) z;
                squares += z * z;
            }
            weights[k] = Math.exp(-squares / 2);
        }
        double sum = Arrays.stream(weights).sum();
        Arrays.setAll(weights, k -> weights[k] / sum);
        return new LatentRule(latent, codes, weights);
    }

    /** The k-th point is the fractional part of ½ + k α_j, α_j = φ^-j with φ^(d+1) = φ + 1. */
    private static LatentRule scattered(int latent) {
        double phi = 1.5;
        for (int i = 0; i < 60; i++) {
            phi = Math.pow(1 + phi, 1.0 / (latent + 1));
        }
        float[] codes = new float[SCATTERED * latent];
        for (int k = 0; k < SCATTERED; k++) {
            for (int j = 0; j < latent; j++) {
                double place = 0.5 + (k + 1) * Math.pow(phi, -(j + 1));
                codes[k * latent + j] = (float) Normal.STANDARD.quantile(place - Math.floor(place));
            }
        }
        double[] weights = new double[SCATTERED];
        Arrays.fill(weights, 1.0 / SCATTERED);
        return new LatentRule(latent, codes, weights);
    }
}
