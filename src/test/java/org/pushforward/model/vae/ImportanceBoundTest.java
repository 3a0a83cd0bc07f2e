package org.pushforward.model.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pushforward.nn.Activation;
import org.pushforward.prob.Rng;

/**
 * A linear decoder N(x; W z + b, c I) with one number in a code is probabilistic PCA, so that p(x) = N(b, W Wᵀ + c I) is
 * known. Source: M. E. Tipping and C. M. Bishop, "Probabilistic principal component analysis", 1999.
 */
class ImportanceBoundTest {
    private static final int POINTS = 400;
    private static final double[] W = {0.8, -0.5};
    private static final double[] B = {0.3, 0.1};
    private static final double C = 0.2;

    private final float[] x = new float[2 * POINTS];
    private VaeNet net;
    private ImportanceBound bound;

    @BeforeEach
    void drawFromTheModel() {
        VaeNet.Head head = new VaeNet.Head(Emission.GAUSSIAN, new float[2], C, false);
        net = new VaeNet(new VaeNet.Sizes(2, 1, 0, 1), Activation.TANH, head, new Rng(1));
        // encoder: m = 0.4 x₁ - 0.3 x₂, log σ² = -0.5, far from the posterior; decoder: W and b
        net.theta().restore(new float[] {
            0.4f, -0.3f, 0, 0, 0, -0.5f, (float) W[0], (float) W[1], (float) B[0], (float) B[1]
        });
        Rng rng = new Rng(2);
        for (int i = 0; i < POINTS; i++) {
            double z = rng.nextGaussian();
            for (int j = 0; j < 2; j++) {
                x[2 * i + j] = (float) (W[j] * z + B[j] + Math.sqrt(C) * rng.nextGaussian());
            }
        }
        bound = new ImportanceBound(net);
    }

    @AfterEach
    void close() {
        bound.close();
        net.close();
    }

    /** The mean of log N(x; b, W Wᵀ + c I), whose inverse is (I - W Wᵀ/(c + |W|²))/c. */
    private double exact() {
        double ww = W[0] * W[0] + W[1] * W[1];
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double d0 = x[2 * i] - B[0];
            double d1 = x[2 * i + 1] - B[1];
            double along = W[0] * d0 + W[1] * d1;
            double distance = (d0 * d0 + d1 * d1 - along * along / (C + ww)) / C;
            sum += -0.5 * distance - 0.5 * Math.log(C * (C + ww)) - Math.log(2 * Math.PI);
        }
        return sum / POINTS;
    }

    /** E_q[log p(x|z)] - KL in closed form: E|x - W z - b|² = |x - W m - b|² + |W|² σ². */
    private double elbo() {
        double ww = W[0] * W[0] + W[1] * W[1];
        double variance = Math.exp(-0.5);
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double m = 0.4 * x[2 * i] - 0.3 * x[2 * i + 1];
            double d0 = x[2 * i] - W[0] * m - B[0];
            double d1 = x[2 * i + 1] - W[1] * m - B[1];
            double reconstruction = -(d0 * d0 + d1 * d1 + ww * variance) / (2 * C) - Math.log(2 * Math.PI * C);
            sum += reconstruction - 0.5 * (m * m + variance + 0.5 - 1);
        }
        return sum / POINTS;
    }

    @Test
    void risesWithTheNumberOfSamplesTowardsTheExactLikelihood() {
        double one = bound.over(x, 1).mean();
        double ten = bound.over(x, 10).mean();
        double hundred = bound.over(x, 100).mean();
        double many = bound.over(x, 5000).mean();
        assertThat(new double[] {one, ten, hundred, many}).isSorted();
        assertThat(exact() - one).isGreaterThan(0.1);
        // the last bias is of the order Var(w)/2K, below 1e-3 nats
        assertThat(many).isCloseTo(exact(), within(3e-3));
    }

    @Test
    void isTheElboInExpectationForOneSample() {
        ImportanceBound.Result one = bound.over(x, 1);
        assertThat(one.logProb()).containsExactly(one.elbo(), within(1e-12));
        // many draws of the same estimator: its mean's standard error is below 2e-3 here
        double mean = Arrays.stream(bound.over(x, 2000).elbo()).average().orElseThrow();
        assertThat(mean).isCloseTo(elbo(), within(8e-3));
    }

    @Test
    void givesEachRowItsOwnNumberAndAlwaysTheSame() {
        double[] whole = bound.over(x, 700).logProb();
        assertThat(bound.over(x, 700).logProb()).isEqualTo(whole);
        double[] two = bound.over(Arrays.copyOf(x, 4), 700).logProb();
        assertThat(two).containsExactly(Arrays.copyOf(whole, 2), within(1e-12));
    }

    @Test
    void theTestBoundIsTheElboOfTheSameModel() {
        try (TestBound test = new TestBound(net)) {
            TestBound.Result result = test.over(x);
            // one draw for each of 400 points of spread about 1
            assertThat(result.elbo()).isCloseTo(elbo(), within(0.15));
            double mean = 0;
            double square = 0;
            for (int i = 0; i < POINTS; i++) {
                double m = 0.4 * x[2 * i] - 0.3 * x[2 * i + 1];
                mean += m / POINTS;
                square += m * m / POINTS;
            }
            assertThat(result.meanVariance()[0]).isCloseTo(square - mean * mean, within(1e-5));
        }
    }
}
