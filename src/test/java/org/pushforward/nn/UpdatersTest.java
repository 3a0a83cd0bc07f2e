package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;

/** Our optimisers beside ND4J's updaters, step by step on the same gradients. */
class UpdatersTest {
    private static final int N = 53;
    private static final int STEPS = 40;

    record Pairing(String name, Function<ParameterBlock, Optimizer> ours, IUpdater theirs) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pairing> pairings() {
        return Stream.of(
                new Pairing("sgd", theta -> new Sgd(theta, 0.02), new org.nd4j.linalg.learning.config.Sgd(0.02)),
                new Pairing(
                        "adam",
                        theta -> new Adam(theta, 0.02, 0.8, 0.95),
                        new org.nd4j.linalg.learning.config.Adam(0.02, 0.8, 0.95, 1e-8)),
                new Pairing(
                        "rmsprop",
                        theta -> new RmsProp(theta, 0.02, 0.9, 1e-8),
                        new org.nd4j.linalg.learning.config.RmsProp(0.02, 0.9, 1e-8)));
    }

    @ParameterizedTest
    @MethodSource("pairings")
    void stepsAgree(Pairing pairing) {
        float[] start = normal(N, 1);
        float[] scale = normal(N, 2);
        INDArray theirs = Nd4j.createFromArray(start.clone()).reshape(1, N);
        INDArray curvature = Nd4j.createFromArray(scale.clone()).reshape(1, N);
        GradientUpdater<?> updater = pairing.theirs.instantiate(state(pairing.theirs), true);
        try (ParameterBlock theta = new ParameterBlock();
                Graph graph = new Graph()) {
            Tensor p = theta.weight(1, N, Init.values(start), null);
            Tensor a = graph.input(1, N).set(scale);
            Step step = graph.gradient(graph.bind(p).square().times(a).sum().times(0.5), theta);
            Optimizer ours = pairing.ours.apply(theta);
            for (int k = 0; k < STEPS; k++) {
                step.run();
                ours.step();
                INDArray gradient = theirs.mul(curvature);
                updater.applyUpdater(gradient, k, 0);
                theirs.subi(gradient);
                float[] now = theta.values();
                for (int i = 0; i < N; i++) {
                    assertThat(now[i]).as("θ[%d] after step %d", i, k + 1).isCloseTo(theirs.getFloat(i), within(2e-4f));
                }
            }
        }
    }

    private static INDArray state(IUpdater updater) {
        long size = updater.stateSize(N);
        return size == 0 ? null : Nd4j.zeros(1, size);
    }
}
