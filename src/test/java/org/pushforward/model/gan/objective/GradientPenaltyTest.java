package org.pushforward.model.gan.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

class GradientPenaltyTest {
    private static final float[] X = {0.3f, -0.8f, 1.2f, 0.5f, -0.4f, 0.1f};

    /** v = w x + c has the slope ‖w‖ everywhere. */
    @Test
    void penaltiesOfALinearCriticAreKnown() {
        try (ParameterBlock theta = new ParameterBlock();
                Graph graph = new Graph()) {
            Mlp linear = new Mlp(theta, List.of(2, 1), Activation.IDENTITY, new Rng(1));
            theta.restore(new float[] {3, 4, 7});
            Tensor x = graph.input(3, 2).set(X);
            Tensor one = GradientPenalty.oneCentred(linear, x);
            Tensor zero = GradientPenalty.zeroCentred(linear, x);
            graph.forward(one, zero);
            assertThat((double) one.item()).isCloseTo(16, within(1e-5));
            assertThat((double) zero.item()).isCloseTo(12.5, within(1e-5));
        }
    }

    /** v = w₂ · tanh(W₁ᵀx + b₁) + b₂: the slope from the formula, and the penalty's own gradient by differences. */
    @Test
    void penaltyOfATinyNetAndItsGradientAgreeWithTheFormula() {
        try (ParameterBlock theta = new ParameterBlock();
                Graph graph = new Graph()) {
            Mlp net = new Mlp(theta, List.of(2, 2, 1), Activation.TANH, new Rng(1));
            float[] w = {0.7f, -0.4f, 0.2f, 0.9f, 0.1f, -0.3f, 1.3f, -0.8f, 0.5f};
            theta.restore(w);
            Tensor x = graph.input(3, 2).set(X);
            Step step = graph.gradient(GradientPenalty.oneCentred(net, x), theta);
            Tensor value = GradientPenalty.oneCentred(net, x);
            graph.forward(value);
            step.run();
            assertThat((double) value.item()).isCloseTo(penalty(doubles(w)), within(1e-6));
            float[] gradient = theta.gradient();
            for (int i = 0; i < w.length; i++) {
                double[] up = doubles(w);
                double[] down = doubles(w);
                up[i] += 1e-5;
                down[i] -= 1e-5;
                assertThat((double) gradient[i]).isCloseTo((penalty(up) - penalty(down)) / 2e-5, within(5e-6));
            }
        }
    }

    private static double penalty(double[] w) {
        double sum = 0;
        for (int n = 0; n < 3; n++) {
            double[] slope = new double[2];
            for (int h = 0; h < 2; h++) {
                double y = Math.tanh(w[h] * X[2 * n] + w[2 + h] * X[2 * n + 1] + w[4 + h]);
                for (int j = 0; j < 2; j++) {
                    slope[j] += w[6 + h] * (1 - y * y) * w[2 * j + h];
                }
            }
            sum += Math.pow(Math.hypot(slope[0], slope[1]) - 1, 2);
        }
        return sum / 3;
    }

    private static double[] doubles(float[] w) {
        double[] result = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            result[i] = w[i];
        }
        return result;
    }

    @Test
    void pointsBetweenStandOnTheirSegmentsAndHoldTheGeneratorStill() {
        try (Graph graph = new Graph()) {
            Tensor real = graph.input(2, 2).set(1, 2, 3, 4);
            Tensor fake = graph.input(2, 2).set(-1, 0, 1, 0);
            Tensor share = graph.input(2, 1).set(0.25f, 1);
            Tensor between = GradientPenalty.between(real, fake, share);
            Step step = graph.gradient(between.sum(), fake);
            step.run();
            graph.forward(between);
            assertThat(between.get()).containsExactly(-0.5f, 0.5f, 3, 4);
            assertThat(step.gradient(fake)).containsOnly(0);
        }
    }
}
