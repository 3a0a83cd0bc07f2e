package org.pushforward.model.elbo;

/**
 * What the stage draws of the model, the observation and q.
 *
 * @param model the decoder with its θ and c as they are now
 * @param x the observation
 * @param mu q's mean
 * @param sigma q's standard deviation
 * @param terms the evidence and its two cuts
 * @param latent curves over z
 * @param data curves over x
 * @param since the step after which μ, σ and θ were last put back at their parameters; the history begins there
 */
public record ElboSnapshot(
        LatentModel model,
        double x,
        double mu,
        double sigma,
        Decomposition terms,
        Latent latent,
        Data data,
        long since) {

    /**
     * Curves over a grid of z; shape [points] each.
     *
     * @param z the grid, ascending and even
     * @param prior p(z)
     * @param likelihood p(x|z) stretched to the posterior's height
     * @param posterior p(z|x)
     * @param q q(z|x)
     * @param decoded f_θ(z)
     */
    public record Latent(
            double[] z, double[] prior, double[] likelihood, double[] posterior, double[] q, double[] decoded) {}

    /**
     * The model's density of x; shape [points] each.
     *
     * @param x the grid, ascending and even
     * @param density p_θ(x)
     */
    public record Data(double[] x, double[] density) {}
}
