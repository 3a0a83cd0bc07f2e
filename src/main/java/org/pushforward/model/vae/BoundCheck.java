package org.pushforward.model.vae;

/**
 * Three numbers that must ascend, means over test data: ELBO ≤ L_K ≤ a better estimate of log p(x).
 *
 * @param elbo the bound in nats, estimated with the same draws as the next
 * @param importance L_K, by K importance samples
 * @param better log p(x) by quadrature, or L with ten times the samples
 * @param draws K
 * @param exact true if {@code better} is by quadrature
 * @param standardError of the difference between the last two
 */
public record BoundCheck(
        double elbo, double importance, double better, int draws, boolean exact, double standardError) {
    /** An estimate of a lower bound is farther above by chance once in 30,000 times. */
    private static final double ERRORS = 4;

    private static final double ROUNDING = 2e-3;

    public boolean holds() {
        return elbo <= importance + ROUNDING && importance <= better + ERRORS * standardError + ROUNDING;
    }

    /** @param importance and {@code better}: for each datum */
    static BoundCheck of(double[] elbo, double[] importance, double[] better, int draws, boolean exact) {
        int n = elbo.length;
        double[] sums = new double[3];
        double off = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            sums[0] += elbo[i] / n;
            sums[1] += importance[i] / n;
            sums[2] += better[i] / n;
            double difference = importance[i] - better[i];
            off += difference / n;
            squares += difference * difference / n;
        }
        double error = Math.sqrt(Math.max(0, squares - off * off) / n);
        return new BoundCheck(sums[0], sums[1], sums[2], draws, exact, error);
    }
}
