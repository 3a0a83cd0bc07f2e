package org.pushforward.model.elbo;

import org.pushforward.prob.Normal;

/**
 * Gradient ascent on the ELBO with its exact gradient; a step that would lower the bound is halved until it does not,
 * so the bound never falls whatever the learning rate.
 *
 * <p>With z = μ + σt, ∂ELBO/∂μ = E[s(z)] and ∂ELBO/∂log σ = E[s(z) (z - μ)] + 1, where s = d log p(x, z)/dz;
 * ∂ELBO/∂θ = E[d log p(x|z)/dθ]. The halving follows L. Armijo, 1966.
 *
 * @param x the observation
 * @param rate the learning rate η, the first step tried
 * @param bounds the box that μ, σ and θ stay in
 */
record Ascent(double x, double rate, Bounds bounds) {
    private static final int HALVINGS = 40;

    /** Smallest and largest values of μ, σ and θ. */
    record Bounds(double[] mu, double[] sigma, double[] theta) {}

    /** One step on (μ, log σ); the model, and with it log p(x), stays as it is. */
    Normal improveQ(LatentModel model, Normal q) {
        double byMu = NormalExpectation.of(q, z -> model.slopeOfLogJoint(x, z));
        double byLogSigma = 1 + NormalExpectation.of(q, z -> model.slopeOfLogJoint(x, z) * (z - q.mu()));
        double now = Decomposition.elbo(model, x, q);
        double step = rate;
        for (int i = 0; i < HALVINGS; i++, step /= 2) {
            // far beyond the box the exponential would overflow
            double grown = Math.exp(clamp(step * byLogSigma, -20, 20));
            Normal tried = new Normal(
                    clamp(q.mu() + step * byMu, bounds.mu[0], bounds.mu[1]),
                    clamp(q.sigma() * grown, bounds.sigma[0], bounds.sigma[1]));
            if (Decomposition.elbo(model, x, tried) >= now) {
                return tried;
            }
        }
        return q;
    }

    /** One step on θ; q stays as it is. */
    LatentModel improveTheta(LatentModel model, Normal q) {
        double byTheta = NormalExpectation.of(q, z -> model.slopeInTheta(x, z));
        double now = Decomposition.elbo(model, x, q);
        double step = rate;
        for (int i = 0; i < HALVINGS; i++, step /= 2) {
            LatentModel tried =
                    model.withTheta(clamp(model.theta() + step * byTheta, bounds.theta[0], bounds.theta[1]));
            if (Decomposition.elbo(tried, x, q) >= now) {
                return tried;
            }
        }
        return model;
    }

    private static double clamp(double value, double min, double max) {
        return Math.max(min, Math.min(max, value));
    }
}
