package org.pushforward.model.vae;

import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * Two unbiased estimators of the encoder's gradient, side by side on one datum.
 *
 * <p>With z = m + σ ε the gradient passes through z: ∂/∂m E_q[g(z)] = E[g'(m + σ ε)]. Without, only the distribution can be
 * differentiated: ∂/∂m E_q[g(z)] = E_q[g(z) ∂ log q(z)/∂m] = E[g(m + σ ε) ε/σ], the score-function estimator of R. J.
 * Williams, "Simple statistical gradient-following algorithms for connectionist reinforcement learning" (REINFORCE), 1992;
 * here g(z) = log p(x|z).
 */
final class GradientEstimators implements AutoCloseable {
    static final int DRAWS = 500;

    private final Graph graph = new Graph();
    private final int latent;
    private final int dims;
    private final Tensor x;
    private final Tensor z;
    private final Tensor likelihood;
    private final Step step;
    private final double logUnit;
    private final float[] eps;
    private final float[] codes;
    private final float[] xs;

    /** @param logUnit log |dx/du| of the unit u in which the networks see x */
    GradientEstimators(VaeNet net, double logUnit, Rng rng) {
        this.logUnit = logUnit;
        latent = net.sizes().latent();
        dims = net.sizes().dims();
        x = graph.input(DRAWS, dims);
        z = graph.input(DRAWS, latent);
        likelihood = net.logLikelihood(z, x);
        step = graph.gradient(likelihood.sum(), z);
        eps = new float[DRAWS * latent];
        rng.fillGaussian(eps);
        codes = new float[eps.length];
        xs = new float[DRAWS * dims];
    }

    /**
     * @param datum x, [dims]
     * @param mean m, [latent]
     * @param deviation σ, [latent]
     * @param k which dimension of m
     */
    PlaneVaeSnapshot.Estimators of(float[] datum, float[] mean, float[] deviation, int k) {
        for (int i = 0; i < codes.length; i++) {
            codes[i] = mean[i % latent] + deviation[i % latent] * eps[i];
        }
        for (int i = 0; i < xs.length; i++) {
            xs[i] = datum[i % dims];
        }
        x.set(xs);
        z.set(codes);
        step.run();
        float[] slopes = step.gradient(z);
        float[] values = likelihood.get();
        float[] pathwise = new float[DRAWS];
        float[] score = new float[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            pathwise[i] = slopes[i * latent + k];
            score[i] = (float) ((values[i] - logUnit) * eps[i * latent + k] / deviation[k]);
        }
        return new PlaneVaeSnapshot.Estimators(pathwise, score);
    }

    @Override
    public void close() {
        graph.close();
    }
}
