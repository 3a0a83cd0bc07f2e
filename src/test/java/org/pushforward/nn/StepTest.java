package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

class StepTest {
    /** Trains a small classifier and returns all losses and the final weights. */
    private static float[] train(int threads, int steps) {
        Engine.threads(threads);
        ParameterBlock theta = new ParameterBlock();
        Mlp net = new Mlp(theta, List.of(70, 130, 90, 1), Activation.TANH, new Rng(5));
        Optimizer adam = new Adam(theta, 1e-3);
        float[] out = new float[steps + theta.size()];
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(128, 70);
            Tensor loss = Losses.sigmoidCrossEntropy(net.apply(x), 1).mean();
            Step step = graph.gradient(loss, theta);
            for (int t = 0; t < steps; t++) {
                x.set(normal(128 * 70, t));
                step.run();
                adam.step();
                out[t] = loss.item();
            }
        }
        System.arraycopy(theta.values(), 0, out, steps, theta.size());
        Engine.threads(1);
        return out;
    }

    @Test
    void theSameRunTwiceGivesTheSameBits() {
        assertThat(train(1, 60)).containsExactly(train(1, 60));
    }

    @Test
    void twoThreadsGiveTheSameBitsEveryTime() {
        assertThat(train(2, 60)).containsExactly(train(2, 60));
    }

    @Test
    void replayEqualsTheFirstRun() {
        ParameterBlock theta = new ParameterBlock();
        Mlp net = new Mlp(theta, List.of(3, 20, 2), Activation.SILU, new Rng(5));
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(33, 3).set(normal(99, 1));
            Step step = graph.gradient(net.apply(x).square().mean(), theta, x);
            step.run();
            float[] parameters = theta.gradient();
            float[] inputs = step.gradient(x);
            for (int k = 0; k < 5; k++) {
                step.run();
            }
            assertThat(theta.gradient()).containsExactly(parameters);
            assertThat(step.gradient(x)).containsExactly(inputs);
        }
    }

    @Test
    void replayAllocatesNoNativeMemoryAndClosingGivesItBack() {
        ParameterBlock theta = new ParameterBlock();
        Mlp net = new Mlp(theta, List.of(4, 40, 40, 1), Activation.TANH, new Rng(5));
        Optimizer adam = new Adam(theta, 1e-4);
        long recorded;
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(64, 4).set(normal(256, 1));
            Tensor loss = net.apply(x).logSumExp().mean();
            Step step = graph.gradient(loss, theta);
            step.run();
            graph.forward(loss);
            recorded = Pointer.totalBytes();
            for (int k = 0; k < 100; k++) {
                step.run();
                adam.step();
                graph.forward(loss);
            }
            // less when the collector came upon blocks of other tests
            assertThat(Pointer.totalBytes()).isLessThanOrEqualTo(recorded);
        }
        // two layers of 64 x 40 with their gradients, at least
        assertThat(Pointer.totalBytes()).isLessThan(recorded - 4 * 64 * 40 * Float.BYTES);
    }

    @Test
    void generatorStepGoesThroughTheDiscriminatorButTouchesOnlyItsOwnBlock() {
        ParameterBlock thetaG = new ParameterBlock();
        ParameterBlock thetaD = new ParameterBlock();
        Mlp g = new Mlp(thetaG, List.of(2, 8, 2), Activation.RELU, new Rng(1));
        Mlp d = new Mlp(thetaD, List.of(2, 8, 1), Activation.LEAKY_RELU, new Rng(2));
        try (Graph graph = new Graph()) {
            Tensor z = graph.input(16, 2).set(normal(32, 3));
            Tensor fake = g.apply(z);
            Step step =
                    graph.gradient(Losses.sigmoidCrossEntropy(d.apply(fake), 1).mean(), thetaG, fake);
            step.run();
            assertThat(thetaD.gradientNorm()).isZero();
            assertThat(thetaG.gradientNorm()).isPositive();
            assertThat(step.gradient(fake)).isNotEqualTo(new float[32]);
        }
    }

    @Test
    void twoGraphsShareParametersAndSeeEveryUpdate() {
        ParameterBlock theta = new ParameterBlock();
        Mlp net = new Mlp(theta, List.of(2, 8, 1), Activation.TANH, new Rng(1));
        try (Graph small = new Graph();
                Graph large = new Graph()) {
            Tensor x = small.input(1, 2).set(0.3f, -0.4f);
            Tensor y = net.apply(x);
            Tensor grid = large.input(400, 2);
            float[] points = normal(800, 1);
            points[0] = 0.3f;
            points[1] = -0.4f;
            grid.set(points);
            Tensor out = net.apply(grid);
            Step step = small.gradient(y.square().sum(), theta);
            for (int k = 0; k < 3; k++) {
                step.run();
                new Sgd(theta, 0.1).step();
                small.forward(y);
                large.forward(out);
                assertThat(out.get()[0]).isCloseTo(y.item(), within(1e-6f));
            }
        }
    }

    @Test
    void parametersTheLossDoesNotReachGetZeroGradient() {
        ParameterBlock theta = new ParameterBlock();
        Tensor used = theta.weight(1, 3, Init.constant(1), null);
        Tensor unused = theta.weight(1, 3, Init.constant(1), null);
        try (Graph graph = new Graph()) {
            Step both = graph.gradient(graph.bind(used).times(unused).sum(), theta);
            Step one = graph.gradient(graph.bind(used).square().sum(), theta);
            both.run();
            one.run();
            assertThat(theta.gradient()).containsExactly(2, 2, 2, 0, 0, 0);
        }
    }

    @Test
    void detachedTensorsPassNoGradient() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(1, 3).set(1, 2, 3);
            Step step = graph.gradient(x.times(x.detach()).sum(), x);
            step.run();
            assertThat(step.gradient(x)).containsExactly(1, 2, 3);
            Step none = graph.gradient(x.detach().sum(), x);
            none.run();
            assertThat(none.gradient(x)).containsExactly(0, 0, 0);
        }
    }

    @Test
    void aGradientAskedForInsideTheGraphIsNotOverwritten() {
        try (Graph graph = new Graph()) {
            ParameterBlock theta = new ParameterBlock();
            Dense layer = new Dense(theta, 3, 4, Activation.TANH, new Rng(1));
            Tensor x = graph.input(2, 3).set(normal(6, 1));
            Tensor h = layer.apply(x);
            Step step = graph.gradient(h.sum(), theta, h);
            step.run();
            assertThat(step.gradient(h)).containsOnly(1f);
        }
    }

    @Test
    void mistakesAreNamed() {
        ParameterBlock theta = new ParameterBlock();
        Tensor w = theta.weight(400, 20, Init.zeros(), null);
        try (Graph graph = new Graph();
                Graph other = new Graph()) {
            Tensor x = graph.input(128, 784);
            assertThatThrownBy(() -> x.matmul(w))
                    .hasMessage("matmul: [128, 784] x [400, 20]: 784 columns do not meet 400 rows");
            assertThatThrownBy(() -> x.plus(graph.input(3, 3)))
                    .hasMessage("plus: [3, 3] cannot be repeated to fit [128, 784]");
            assertThatThrownBy(() -> x.set(1f)).hasMessage("[128, 784] holds 100352 numbers, not 1");
            assertThatThrownBy(() -> graph.gradient(x, x))
                    .hasMessage("gradient: the loss must be one number, not [128, 784]; use sum() or mean()");
            assertThatThrownBy(() -> x.plus(other.input(128, 784))).hasMessageContaining("two graphs");
            assertThatThrownBy(w::square).hasMessageContaining("graph.bind");
            theta.values();
            assertThatThrownBy(() -> theta.bias(1)).hasMessage("declare every weight before the block is first used");
            graph.close();
            assertThatThrownBy(() -> x.set(1f)).hasMessage("this graph is closed and its memory given back");
        }
    }
}
