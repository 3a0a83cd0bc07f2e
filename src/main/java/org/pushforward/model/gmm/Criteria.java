package org.pushforward.model.gmm;

/**
 * Prices of a fit in nats, the least the best: the log-likelihood must pay for every free parameter.
 *
 * @param aic 2p - 2 log L (H. Akaike, "A new look at the statistical model identification", 1974)
 * @param bic p log n - 2 log L (G. Schwarz, "Estimating the dimension of a model", 1978)
 */
public record Criteria(double aic, double bic) {
    static Criteria of(double logLikelihood, int parameters, int points) {
        return new Criteria(2.0 * parameters - 2 * logLikelihood, parameters * Math.log(points) - 2 * logLikelihood);
    }
}
