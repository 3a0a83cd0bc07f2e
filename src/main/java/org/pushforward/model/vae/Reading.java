package org.pushforward.model.vae;

/**
 * The terms of the bound on one minibatch, means over its data.
 *
 * @param reconstruction log p(x|z) in nats
 * @param kl KL(q(z|x) || p(z)) in nats
 * @param squaredMean Σ m² over the code's dimensions
 * @param logVariance Σ log σ² over the code's dimensions
 * @param latent number of dimensions d
 * @param beta weight of the KL in what is maximised
 * @param c variance of a Gaussian decoder, 0 of another
 * @param constant what a Gaussian decoder's reconstruction has beside its squares: ½ D log(2πc), and the logarithm of
 *     the unit of x; 0 of another
 */
public record Reading(
        double reconstruction,
        double kl,
        double squaredMean,
        double logVariance,
        int latent,
        double beta,
        double c,
        double constant) {

    public double elbo() {
        return reconstruction - kl;
    }

    /** What is maximised: reconstruction - β KL. */
    public double objective() {
        return reconstruction - beta * kl;
    }

    /** Σ σ² over the code's dimensions, from KL = ½ Σ(m² + σ² - log σ² - 1). */
    public double variance() {
        return 2 * kl - squaredMean + logVariance + latent;
    }

    /** Of a Gaussian decoder E|x - f(z)|²/2c, from the reconstruction. */
    public double squares() {
        return -reconstruction - constant;
    }

    double[] toArray() {
        return new double[] {reconstruction, kl, squaredMean, logVariance, beta, c, constant};
    }

    static Reading of(double[] state, int latent) {
        return new Reading(state[0], state[1], state[2], state[3], latent, state[4], state[5], state[6]);
    }
}
