package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.prob.Rng;

/** Recurrent cells over three steps. */
class RecurrentTest {
    private static final int BATCH = 3;
    private static final int IN = 4;

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double[] product(double[] x, Dense layer) {
        float[] w = layer.w().get();
        double[] y = new double[layer.w().cols()];
        for (int j = 0; j < y.length; j++) {
            y[j] = layer.b().get()[j];
            for (int i = 0; i < x.length; i++) {
                y[j] += x[i] * w[i * y.length + j];
            }
        }
        return y;
    }

    /** One row in double precision, straight from the formula. */
    private static double[] gru(Gru cell, double[] x, double[] h) {
        int n = h.length;
        double[] a = product(x, cell.input());
        double[] u = product(h, cell.recurrent());
        double[] next = new double[n];
        for (int j = 0; j < n; j++) {
            double reset = sigmoid(a[j] + u[j]);
            double update = sigmoid(a[n + j] + u[n + j]);
            double candidate = Math.tanh(a[2 * n + j] + reset * u[2 * n + j]);
            next[j] = (1 - update) * candidate + update * h[j];
        }
        return next;
    }

    private static double[] row(float[] x, int r, int cols) {
        double[] row = new double[cols];
        for (int c = 0; c < cols; c++) {
            row[c] = x[r * cols + c];
        }
        return row;
    }

    private static Dense input(Graph graph, int in, int out, Activation f, int seed) {
        float[] w = normal(in * out, seed);
        for (int i = 0; i < w.length; i++) {
            w[i] *= 0.5f;
        }
        return new Dense(graph.input(in, out).set(w), graph.input(1, out).set(normal(out, seed + 1)), f);
    }

    private static Gru gru(Graph graph, int units) {
        return new Gru(
                input(graph, IN, 3 * units, Activation.IDENTITY, 11),
                input(graph, units, 3 * units, Activation.IDENTITY, 21));
    }

    private static List<Tensor> sequence(Graph graph) {
        List<Tensor> xs = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            xs.add(graph.input(BATCH, IN).set(normal(BATCH * IN, 31 + t)));
        }
        return xs;
    }

    private static Tensor unroll(BinaryOperator<Tensor> step, List<Tensor> xs, Tensor h) {
        Tensor state = h;
        for (Tensor x : xs) {
            state = step.apply(x, state);
        }
        return state;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16})
    void gruIsTheFormulaInDouble(int units) {
        try (Graph graph = new Graph()) {
            Gru cell = gru(graph, units);
            List<Tensor> xs = sequence(graph);
            Tensor h = graph.input(BATCH, units).set(normal(BATCH * units, 41));
            Tensor last = unroll(cell::step, xs, h);
            graph.forward(last);
            for (int r = 0; r < BATCH; r++) {
                double[] truth = row(h.get(), r, units);
                for (Tensor x : xs) {
                    truth = gru(cell, row(x.get(), r, IN), truth);
                }
                for (int j = 0; j < units; j++) {
                    assertThat((double) last.get()[r * units + j]).isCloseTo(truth[j], within(2e-6));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16})
    void gradientsThroughTimeAgreeWithCentralDifferences(int units) {
        try (Graph graph = new Graph()) {
            Gru gru = gru(graph, units);
            RecurrentCell plain = new RecurrentCell(input(graph, IN + units, units, Activation.TANH, 51));
            List<Tensor> xs = sequence(graph);
            Tensor h = graph.input(BATCH, units).set(normal(BATCH * units, 41));
            Tensor weights = graph.input(BATCH, units).set(normal(BATCH * units, 61));
            Tensor loss = unroll(gru::step, xs, h)
                    .plus(unroll(plain::step, xs, h))
                    .times(weights)
                    .sum()
                    .times(0.1);
            List<Tensor> inputs = new ArrayList<>(xs);
            inputs.addAll(
                    List.of(h, gru.input().w(), gru.input().b(), gru.recurrent().w()));
            inputs.addAll(List.of(
                    gru.recurrent().b(), plain.dense().w(), plain.dense().b()));
            NumericGradient.check(graph, loss, inputs, 1e-3);
        }
    }

    @Test
    void aClosedUpdateGateKeepsTheState() {
        ParameterBlock theta = new ParameterBlock();
        Gru cell = new Gru(theta, IN, 2, new Rng(1));
        cell.input().b().set(0, 0, 40, 40, 0, 0);
        try (Graph graph = new Graph()) {
            Tensor h = graph.input(BATCH, 2).set(normal(2 * BATCH, 1));
            Tensor last = unroll(cell::step, sequence(graph), h);
            graph.forward(last);
            assertThat(last.get()).containsExactly(h.get(), within(1e-6f));
        }
    }

    /** The sign of the first input, told three steps later. */
    @Test
    void gruLearnsToRemember() {
        ParameterBlock theta = new ParameterBlock();
        Rng rng = new Rng(2);
        Gru cell = new Gru(theta, 1, 8, rng);
        Dense readout = new Dense(theta, 8, 1, Activation.IDENTITY, rng);
        try (Graph graph = new Graph()) {
            List<Tensor> xs = List.of(graph.input(64, 1), graph.input(64, 1), graph.input(64, 1));
            Tensor target = graph.input(64, 1);
            Tensor logits = readout.apply(unroll(cell::step, xs, graph.input(64, 8)));
            Tensor loss = Losses.sigmoidCrossEntropy(logits, target).mean();
            Step step = graph.gradient(loss, theta);
            Optimizer adam = new Adam(theta, 2e-2);
            for (int t = 0; t < 300; t++) {
                for (int k = 0; k < 3; k++) {
                    xs.get(k).set(normal(64, 3L * t + k));
                }
                float[] sign = xs.get(0).get();
                for (int i = 0; i < sign.length; i++) {
                    sign[i] = sign[i] > 0 ? 1 : 0;
                }
                target.set(sign);
                step.run();
                adam.step();
            }
            assertThat(loss.item()).isLessThan(0.2f);
        }
    }

    @Test
    void mistakesAreNamed() {
        ParameterBlock theta = new ParameterBlock();
        Rng rng = new Rng(1);
        Dense x = new Dense(theta, 4, 15, Activation.IDENTITY, rng);
        Dense h = new Dense(theta, 5, 10, Activation.IDENTITY, rng);
        assertThatThrownBy(() -> new Gru(x, h))
                .hasMessage("gru: [4, 15] and [5, 10] must both have three times 5 columns");
        Gru cell = new Gru(theta, 4, 5, rng);
        try (Graph graph = new Graph()) {
            assertThatThrownBy(() -> cell.step(graph.input(2, 3), graph.input(2, 5)))
                    .hasMessage("dense: [2, 3] x [4, 15]: 3 columns do not meet 4 rows");
        }
    }
}
