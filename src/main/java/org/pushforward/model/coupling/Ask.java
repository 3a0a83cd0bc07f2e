package org.pushforward.model.coupling;

import java.util.function.UnaryOperator;
import org.pushforward.bijector.Mask;
import org.pushforward.prob.Rng;

/**
 * What F or H of a layer makes of the copied part u: one number for every moved coordinate, by random weights.
 *
 * <p>With t_i = Σ_j w_ij·u_j/√d + b_i the kinds are linear t_i; sine sin t_i; bump 2 exp(-t_i²/2) - 1, which meets
 * every value twice; and network Σ_k c_ik·tanh(Σ_j a_kj·u_j/√d + e_k). None needs an inverse or a derivative.
 *
 * @param kind linear, sine, bump or network
 * @param mask of the layer
 * @param weights for all coordinates there may be, so that other sizes leave those in use as they are
 */
record Ask(String kind, Mask mask, Weights weights) implements UnaryOperator<double[]> {
    private static final int HIDDEN = 6;

    /**
     * Random numbers of a function of at most so many coordinates.
     *
     * @param in w or a: from coordinates to results or hidden units; shape [most][most]
     * @param bias b or e; shape [most]
     * @param out c: from hidden units to results; shape [most][hidden]
     */
    record Weights(double[][] in, double[] bias, double[][] out) {
        static Weights draw(int most, Rng rng) {
            return new Weights(
                    normal(most, most, 0.9, rng), normal(1, most, 0.5, rng)[0], normal(most, HIDDEN, 0.7, rng));
        }

        private static double[][] normal(int rows, int columns, double spread, Rng rng) {
            double[][] all = new double[rows][columns];
            for (double[] row : all) {
                for (int j = 0; j < columns; j++) {
                    row[j] = spread * rng.nextGaussian();
                }
            }
            return all;
        }
    }

    @Override
    public double[] apply(double[] u) {
        double[] result = new double[mask.moves().length];
        double[] hidden = kind.equals("network") ? hidden(u) : new double[0];
        for (int k = 0; k < result.length; k++) {
            int i = mask.moves()[k];
            result[k] = switch (kind) {
                case "linear" -> score(i, u);
                case "sine" -> Math.sin(score(i, u));
                case "bump" -> 2 * Math.exp(-score(i, u) * score(i, u) / 2) - 1;
                default -> dot(weights.out[i], hidden);
            };
        }
        return result;
    }

    private double[] hidden(double[] u) {
        double[] hidden = new double[HIDDEN];
        for (int k = 0; k < HIDDEN; k++) {
            hidden[k] = Math.tanh(score(k, u));
        }
        return hidden;
    }

    /** t_i. */
    private double score(int i, double[] u) {
        double sum = 0;
        for (int k = 0; k < u.length; k++) {
            sum += weights.in[i][mask.copies()[k]] * u[k];
        }
        return sum / Math.sqrt(u.length) + weights.bias[i];
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < b.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
