package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pushforward.prob.Rng;

class MlpTest {
    @ParameterizedTest
    @EnumSource(Activation.class)
    void inputGradientIsTheGradientOfTheSummedOutputs(Activation hidden) {
        Mlp net = new Mlp(new ParameterBlock(), List.of(3, 17, 9, 2), hidden, Activation.SIGMOID, new Rng(4));
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(7, 3).set(normal(21, 1));
            Tensor written = net.inputGradient(x);
            graph.forward(written);
            Step step = graph.gradient(net.apply(x).sum(), x);
            step.run();
            float[] truth = step.gradient(x);
            float[] actual = written.get();
            for (int i = 0; i < truth.length; i++) {
                assertThat(actual[i]).isCloseTo(truth[i], within(2e-6f));
            }
        }
    }

    @Test
    void gradientPenaltyCanBeDifferentiatedAgain() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(3, 2).set(normal(6, 1));
            Tensor w1 = graph.input(2, 5).set(normal(10, 2));
            Tensor b1 = graph.input(1, 5).set(normal(5, 3));
            Tensor w2 = graph.input(5, 1).set(normal(5, 4));
            Tensor b2 = graph.input(1, 1).set(0.3f);
            Mlp critic = new Mlp(List.of(new Dense(w1, b1, Activation.TANH), new Dense(w2, b2, Activation.IDENTITY)));
            // (|∇D| - 1)², I. Gulrajani et al., "Improved training of Wasserstein GANs", 2017
            Tensor norm = critic.inputGradient(x).square().rowSum().sqrt();
            Tensor penalty = norm.plus(-1).square().mean().times(0.1);
            NumericGradient.check(graph, penalty, List.of(w1, b1, w2, x), 1e-3);
        }
    }
}
