package org.pushforward.model.gmm;

/**
 * Σ_n log p(x_n) = Q + H(γ) + KL(γ || p(z|x)), for any responsibilities γ; each part summed by itself, over all points,
 * in nats.
 *
 * <p>Q + H is the lower bound that both steps of EM raise: the E step by making the divergence 0, the M step by moving
 * the parameters.
 *
 * <p>Source: R. Neal and G. Hinton, "A view of the EM algorithm that justifies incremental, sparse, and other variants",
 * 1998.
 *
 * @param logLikelihood Σ_n log p(x_n)
 * @param complete Q = Σ_n Σ_k γ_nk log(π_k N(x_n; μ_k, Σ_k))
 * @param entropy H = -Σ_n Σ_k γ_nk log γ_nk
 * @param divergence Σ_n KL(γ_n || p(z|x_n))
 */
public record Bound(double logLikelihood, double complete, double entropy, double divergence) {
    /** Q + H, the evidence lower bound of all points. */
    public double elbo() {
        return complete + entropy;
    }

    /** What the identity misses: a rounding error. */
    public double error() {
        return logLikelihood - elbo() - divergence;
    }
}
