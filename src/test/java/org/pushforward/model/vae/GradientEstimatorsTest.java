package org.pushforward.model.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pushforward.nn.Activation;
import org.pushforward.prob.Rng;

class GradientEstimatorsTest {
    /** f(z) = W z with one number in a code: ∂/∂m E_q[log p(x|z)] = Wᵀ(x - W m)/c, whatever σ. */
    @Test
    void bothHaveTheExactGradientAsTheirMeanAndThePathwiseOneVariesLess() {
        double[] w = {0.8, -0.5};
        double c = 0.2;
        VaeNet.Head head = new VaeNet.Head(Emission.GAUSSIAN, new float[2], c, false);
        try (VaeNet net = new VaeNet(new VaeNet.Sizes(2, 1, 0, 1), Activation.TANH, head, new Rng(1));
                GradientEstimators estimators = new GradientEstimators(net, 0.3, new Rng(5))) {
            net.theta().restore(new float[] {0, 0, 0, 0, 0, 0, (float) w[0], (float) w[1], 0, 0});
            float[] x = {0.5f, 0.2f};
            float m = 0.1f;
            PlaneVaeSnapshot.Estimators now = estimators.of(x, new float[] {m}, new float[] {0.6f}, 0);
            double exact = (w[0] * (x[0] - w[0] * m) + w[1] * (x[1] - w[1] * m)) / c;
            double root = Math.sqrt(GradientEstimators.DRAWS);
            double pathwise = now.deviation(now.pathwise());
            double score = now.deviation(now.score());
            assertThat(now.mean(now.pathwise())).isCloseTo(exact, within(4 * pathwise / root));
            assertThat(now.mean(now.score())).isCloseTo(exact, within(4 * score / root));
            // the slope is linear in ε: its deviation is |W|² σ / c, and the estimate of that has a 31st part of it as
            // error
            assertThat(pathwise).isCloseTo((0.64 + 0.25) * 0.6 / c, within(4 * 2.67 / 31));
            assertThat(now.varianceRatio()).isCloseTo(Math.pow(score / pathwise, 2), within(1e-9));
            assertThat(now.varianceRatio()).isGreaterThan(1);
            assertScores(now.score(), x, m);
        }
    }

    /** log p(x|z) ε/σ draw by draw, the density in the unit of x: 0.3 is the logarithm of that unit. */
    private static void assertScores(float[] score, float[] x, float m) {
        float[] eps = new float[GradientEstimators.DRAWS];
        new Rng(5).fillGaussian(eps);
        for (int i = 0; i < eps.length; i++) {
            double z = m + 0.6 * eps[i];
            double squares = Math.pow(x[0] - 0.8 * z, 2) + Math.pow(x[1] + 0.5 * z, 2);
            double logP = -squares / 0.4 - Math.log(2 * Math.PI * 0.2) - 0.3;
            assertThat((double) score[i]).isCloseTo(logP * eps[i] / 0.6, within(1e-3));
        }
    }
}
