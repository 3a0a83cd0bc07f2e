package org.pushforward.model.vae;

/**
 * KL(q(z|x) || p(z)) twice, mean over test images: by its closed form, and as the mean of log q(z|x) - log p(z) over
 * draws of z.
 *
 * @param closedForm ½ Σ(m² + σ² - log σ² - 1) in nats
 * @param drawn the estimate in nats
 * @param standardError of the estimate's difference from the closed form
 */
public record KlCheck(double closedForm, double drawn, double standardError) {
    /** A correct closed form is farther off than this by chance once in 15,000 times. */
    private static final double ERRORS = 4;

    public boolean holds() {
        double rounding = 1e-5 * (1 + Math.abs(closedForm));
        return Math.abs(closedForm - drawn) <= ERRORS * standardError + rounding;
    }

    /**
     * @param mean m, [images, latent]
     * @param logVar log σ², [images, latent]
     * @param eps standard normal ε, [images, latent]
     */
    static KlCheck of(float[] mean, float[] logVar, float[] eps, int latent) {
        int images = eps.length / latent;
        double closed = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < images; i++) {
            double exact = 0;
            double ratio = 0;
            for (int k = i * latent; k < (i + 1) * latent; k++) {
                double sigma = Math.exp(logVar[k] / 2.0);
                double z = mean[k] + sigma * eps[k];
                exact += 0.5 * ((double) mean[k] * mean[k] + sigma * sigma - logVar[k] - 1);
                // log N(z; m, σ²) - log N(z; 0, 1)
                ratio += 0.5 * (z * z - (double) eps[k] * eps[k] - logVar[k]);
            }
            closed += exact;
            sum += ratio - exact;
            squares += (ratio - exact) * (ratio - exact);
        }
        double off = sum / images;
        double variance = Math.max(0, squares / images - off * off);
        return new KlCheck(closed / images, closed / images + off, Math.sqrt(variance / images));
    }
}
