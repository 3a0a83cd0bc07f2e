package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizerTest {
    private static final int N = 37;

    /** θ with loss Σ a θ² / 2, so that the gradient is a θ. */
    private static final class Bowl implements AutoCloseable {
        final ParameterBlock theta = new ParameterBlock();
        final Graph graph = new Graph();
        final Step step;

        Bowl() {
            Tensor p = theta.weight(1, N, Init.values(normal(N, 1)), null);
            Tensor a = graph.input(1, N).set(normal(N, 2));
            step = graph.gradient(graph.bind(p).square().times(a).sum().times(0.5), theta);
        }

        @Override
        public void close() {
            graph.close();
        }
    }

    static Stream<Function<ParameterBlock, Optimizer>> optimizers() {
        return Stream.of(
                theta -> new Sgd(theta, 0.01),
                theta -> new Momentum(theta, 0.01, 0.9),
                theta -> new RmsProp(theta, 0.01),
                theta -> new Adam(theta, 0.01),
                theta -> Adam.adamW(theta, 0.01, 0.1));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void restoredOptimizerContinuesBitForBit(Function<ParameterBlock, Optimizer> make) {
        try (Bowl bowl = new Bowl()) {
            Optimizer optimizer = make.apply(bowl.theta);
            run(bowl, optimizer, 7);
            float[] values = bowl.theta.values();
            float[] state = optimizer.state();
            run(bowl, optimizer, 7);
            float[] first = bowl.theta.values();
            bowl.theta.restore(values);
            Optimizer fresh = make.apply(bowl.theta);
            fresh.restore(state);
            run(bowl, fresh, 7);
            assertThat(bowl.theta.values()).containsExactly(first);
            assertThat(first).isNotEqualTo(values);
        }
    }

    private static void run(Bowl bowl, Optimizer optimizer, int steps) {
        for (int k = 0; k < steps; k++) {
            bowl.step.run();
            optimizer.step();
        }
    }

    @Test
    void adamsFirstStepIsTheLearningRateTimesTheGradientsSign() {
        try (Bowl bowl = new Bowl()) {
            float[] before = bowl.theta.values();
            run(bowl, new Adam(bowl.theta, 0.01), 1);
            float[] g = bowl.theta.gradient();
            for (int i = 0; i < N; i++) {
                // m/(1-β₁) = g and v/(1-β₂) = g² at t = 1
                double expected = before[i] - 0.01 * g[i] / (Math.abs(g[i]) + 1e-8);
                assertThat((double) bowl.theta.values()[i]).isCloseTo(expected, within(3e-7));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decays")
    void adamFollowsItsFormulaInDouble(double lambda) {
        try (Bowl bowl = new Bowl()) {
            double[] p = new double[N];
            double[] m = new double[N];
            double[] v = new double[N];
            float[] start = bowl.theta.values();
            for (int i = 0; i < N; i++) {
                p[i] = start[i];
            }
            Adam adam = new Adam(bowl.theta, 0.01, new Adam.Settings(0.9, 0.999, 1e-8, lambda));
            float[] a = normal(N, 2);
            for (int t = 1; t <= 20; t++) {
                run(bowl, adam, 1);
                for (int i = 0; i < N; i++) {
                    double g = a[i] * p[i];
                    m[i] = 0.9 * m[i] + 0.1 * g;
                    v[i] = 0.999 * v[i] + 0.001 * g * g;
                    double step = m[i] / (1 - Math.pow(0.9, t)) / (Math.sqrt(v[i] / (1 - Math.pow(0.999, t))) + 1e-8);
                    p[i] -= 0.01 * (step + lambda * p[i]);
                }
            }
            float[] values = bowl.theta.values();
            for (int i = 0; i < N; i++) {
                assertThat((double) values[i]).isCloseTo(p[i], within(2e-5));
            }
        }
    }

    static Stream<Double> decays() {
        return Stream.of(0.0, 0.1);
    }

    @Test
    void sgdMomentumAndRmsPropTakeTheirClosedFormSteps() {
        check(theta -> new Sgd(theta, 0.1), (g, k) -> -0.1 * g * k);
        // two steps with one gradient: v = g, then 1.9 g
        check(theta -> new Momentum(theta, 0.1, 0.9), (g, k) -> -0.1 * g * (k == 1 ? 1 : 2.9));
        check(theta -> new RmsProp(theta, 0.1, 0.9, 1e-8), (g, k) -> {
            double first = 0.1 / Math.sqrt(0.1);
            return -Math.signum(g) * (k == 1 ? first : first + 0.1 / Math.sqrt(0.19));
        });
    }

    private interface Change {
        double after(double gradient, int steps);
    }

    private static void check(Function<ParameterBlock, Optimizer> make, Change change) {
        try (Bowl bowl = new Bowl()) {
            float[] before = bowl.theta.values();
            bowl.step.run();
            float[] g = bowl.theta.gradient();
            Optimizer optimizer = make.apply(bowl.theta);
            for (int k = 1; k <= 2; k++) {
                optimizer.step();
                float[] after = bowl.theta.values();
                for (int i = 0; i < N; i++) {
                    assertThat((double) after[i]).isCloseTo(before[i] + change.after(g[i], k), within(2e-6));
                }
            }
        }
    }

    @Test
    void clippingScalesTheGradientToTheGivenNorm() {
        try (Bowl bowl = new Bowl()) {
            bowl.step.run();
            float[] g = bowl.theta.gradient();
            double norm = bowl.theta.clipGradient(0.5);
            double truth = 0;
            for (float v : g) {
                truth += (double) v * v;
            }
            assertThat(norm).isCloseTo(Math.sqrt(truth), within(1e-6 * norm));
            assertThat(bowl.theta.gradientNorm()).isCloseTo(0.5, within(1e-6));
            assertThat(bowl.theta.clipGradient(1e9)).isCloseTo(0.5, within(1e-6));
        }
    }

    @Test
    void badNumbersAreQuoted() {
        ParameterBlock theta = new ParameterBlock();
        theta.bias(3);
        assertThatThrownBy(() -> new Sgd(theta, -1)).hasMessage("the learning rate must be 0 or more, not -1.0");
        assertThatThrownBy(() -> new Momentum(theta, 0.1, 1)).hasMessage("momentum must be in [0, 1), not 1.0");
        assertThatThrownBy(() -> new Adam(theta, 0.1).restore(new float[3]))
                .hasMessage("an optimiser state of 8 numbers is expected, not 3");
        assertThatThrownBy(() -> theta.restore(new float[2])).hasMessage("this block has 3 parameters, not 2");
    }
}
