package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.prob.Rng;

class MadeTest {
    static Stream<List<Integer>> sizes() {
        return Stream.of(
                List.of(5, 20, 20, 10),
                List.of(5, 3, 5),
                List.of(3, 17, 16, 18, 9),
                List.of(2, 8, 4),
                List.of(4, 12),
                List.of(1, 6, 2));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void anOutputHasExactlyZeroGradientWithRespectToItsOwnAndLaterInputs(List<Integer> sizes) {
        int d = sizes.get(0);
        int out = sizes.get(sizes.size() - 1);
        Made made = new Made(new ParameterBlock(), sizes, Activation.TANH, new Rng(1));
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(3, d).set(normal(3 * d, 2));
            Tensor y = made.apply(x);
            for (int c = 0; c < out; c++) {
                Step step = graph.gradient(y.columns(c, c + 1).sum(), x);
                step.run();
                float[] gradient = step.gradient(x);
                for (int i = 0; i < gradient.length; i++) {
                    if (i % d >= c % d) {
                        assertThat(gradient[i])
                                .as("input %s of output %s", i % d, c)
                                .isZero();
                    }
                }
            }
        }
    }

    @Test
    void anOutputSeesEveryInputBeforeIt() {
        Made made = new Made(new ParameterBlock(), List.of(5, 20, 20, 10), Activation.TANH, new Rng(1));
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(1, 5).set(normal(5, 2));
            Tensor y = made.apply(x);
            for (int c = 0; c < 10; c++) {
                Step step = graph.gradient(y.columns(c, c + 1).sum(), x);
                step.run();
                for (int i = 0; i < c % 5; i++) {
                    assertThat(step.gradient(x)[i]).isNotZero();
                }
            }
        }
    }

    /** Two inputs, one hidden unit of degree 1, two outputs: all that may stand is x1 to the unit to y2. */
    @Test
    void masksAreThoseOfThePaper() {
        List<boolean[][]> masks = Made.masks(List.of(2, 1, 2));
        assertThat(masks.get(0)).isDeepEqualTo(new boolean[][] {{true}, {false}});
        assertThat(masks.get(1)).isDeepEqualTo(new boolean[][] {{false, true}});
        boolean[][] direct = Made.masks(List.of(3, 3)).get(0);
        assertThat(direct)
                .isDeepEqualTo(new boolean[][] {{false, true, true}, {false, false, true}, {false, false, false}});
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void maskedWeightsGetNoGradientAndTheOthersThatOfCentralDifferences(List<Integer> sizes) {
        int d = sizes.get(0);
        int out = sizes.get(1);
        boolean[][] mask = Made.masks(List.of(d, out, d)).get(0);
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(3, d).set(normal(3 * d, 1));
            Tensor w = graph.input(d, out).set(normal(d * out, 2));
            Tensor b = graph.input(1, out).set(normal(out, 3));
            Tensor m = graph.input(d, out);
            float[] ones = new float[d * out];
            for (int i = 0; i < ones.length; i++) {
                ones[i] = mask[i / out][i % out] ? 1 : 0;
            }
            m.set(ones);
            Tensor weights = graph.input(3, out).set(normal(3 * out, 4));
            Tensor y = new MaskedDense(w, b, m, Activation.TANH).apply(x);
            Tensor loss = y.times(weights).sum().times(0.1);
            NumericGradient.check(graph, loss, List.of(x, w, b), 1e-3);
            Step step = graph.gradient(loss, w);
            step.run();
            for (int i = 0; i < ones.length; i++) {
                if (ones[i] == 0) {
                    assertThat(step.gradient(w)[i]).isZero();
                }
            }
        }
    }

    @Test
    void trainingMovesNoMaskedWeightAndNoMask() {
        ParameterBlock theta = new ParameterBlock();
        Made made = new Made(theta, List.of(4, 16, 8), Activation.RELU, new Rng(1));
        MaskedDense first = made.layers().get(0);
        float[] before = first.w().get();
        float[] mask = first.mask().get();
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(8, 4).set(normal(32, 1));
            Tensor y = made.apply(x);
            Tensor loss = Losses.gaussianLogProb(x, y.columns(0, 4), y.columns(4, 8))
                    .mean()
                    .negate();
            Step step = graph.gradient(loss, theta);
            Optimizer adam = new Adam(theta, 1e-2);
            step.run();
            float start = loss.item();
            for (int t = 0; t < 50; t++) {
                step.run();
                adam.step();
            }
            assertThat(loss.item()).isLessThan(start);
            float[] after = first.w().get();
            for (int i = 0; i < mask.length; i++) {
                assertThat(after[i] == before[i]).isEqualTo(mask[i] == 0);
            }
            assertThat(first.mask().get()).containsExactly(mask);
        }
    }

    /** Inverse of an autoregressive flow, one input after another, as it is sampled. */
    @Test
    void outputsInBlocksMakeAnAutoregressiveFlow() {
        Made made = new Made(new ParameterBlock(), List.of(3, 24, 6), Activation.TANH, new Rng(7));
        try (Graph graph = new Graph()) {
            float[] x = normal(6, 2);
            Tensor data = graph.input(2, 3).set(x);
            Tensor z = AffineCoupling.of(made.apply(data)).inverse(data);
            graph.forward(z);
            Tensor noise = graph.input(2, 3).set(z.get());
            Tensor found = graph.input(2, 3);
            Tensor next = AffineCoupling.of(made.apply(found)).forward(noise);
            for (int i = 0; i < 3; i++) {
                graph.forward(next);
                found.set(next.get());
            }
            assertThat(found.get()).containsExactly(x, within(1e-5f));
        }
    }

    @Test
    void mistakesAreNamed() {
        ParameterBlock theta = new ParameterBlock();
        assertThatThrownBy(() -> new Made(theta, List.of(3, 8, 7), Activation.RELU, new Rng(1)))
                .hasMessage("a Made needs sizes d, hidden ..., k d, the last a multiple of the first, not [3, 8, 7]");
        assertThatThrownBy(() -> Made.masks(List.of(3))).hasMessageContaining("not [3]");
        assertThatThrownBy(() -> new MaskedDense(
                        theta.weight(2, 3, Init.zeros(), null),
                        theta.bias(3),
                        theta.weight(3, 2, Init.zeros(), null),
                        Activation.RELU))
                .hasMessage("masked dense: [2, 3] and [3, 2] must have one shape");
        Made made = new Made(theta, List.of(3, 6), Activation.RELU, new Rng(1));
        try (Graph graph = new Graph()) {
            assertThatThrownBy(() -> made.apply(graph.input(5, 4)))
                    .hasMessage("dense: [5, 4] x [3, 6]: 4 columns do not meet 3 rows");
        }
    }
}
