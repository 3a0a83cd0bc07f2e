package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Softmax, its logarithm, and the likelihood of a category. */
class CategoricalTest {
    private static final int ROWS = 5;

    private static float[] oneHot(float[] labels, int k) {
        float[] x = new float[labels.length * k];
        for (int r = 0; r < labels.length; r++) {
            x[r * k + (int) labels[r]] = 1;
        }
        return x;
    }

    private static float[] labels(int k) {
        float[] labels = new float[ROWS];
        for (int r = 0; r < ROWS; r++) {
            labels[r] = r * 7 % k;
        }
        return labels;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 16, 37})
    void softmaxIsThatOfTheFormulaInDouble(int k) {
        try (Graph graph = new Graph()) {
            float[] logits = normal(ROWS * k, 1);
            Tensor l = graph.input(ROWS, k).set(logits);
            Tensor p = l.softmax();
            Tensor logP = l.logSoftmax();
            graph.forward(p, logP);
            for (int r = 0; r < ROWS; r++) {
                double sum = 0;
                for (int c = 0; c < k; c++) {
                    sum += Math.exp(logits[r * k + c]);
                }
                for (int c = 0; c < k; c++) {
                    double truth = Math.exp(logits[r * k + c]) / sum;
                    assertThat((double) p.get()[r * k + c]).isCloseTo(truth, within(1e-6 * truth));
                    assertThat((double) logP.get()[r * k + c]).isCloseTo(Math.log(truth), within(2e-6));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 37})
    void gradientsAgreeWithCentralDifferences(int k) {
        try (Graph graph = new Graph()) {
            Tensor l = graph.input(ROWS, k).set(normal(ROWS * k, 1));
            Tensor weights = graph.input(ROWS, k).set(normal(ROWS * k, 2));
            Tensor oneHot = graph.input(ROWS, k).set(oneHot(labels(k), k));
            Tensor named = graph.input(ROWS, 1).set(labels(k));
            Tensor column = graph.input(ROWS, 1).set(normal(ROWS, 3));
            List<Tensor> outputs = List.of(
                    l.softmax().times(weights).sum(),
                    l.softmax().plus(l).times(l.softmax()).times(weights).sum(),
                    l.logSoftmax().times(weights).sum(),
                    l.pick(named).times(column).sum(),
                    Losses.categoricalLogLikelihood(l, oneHot).times(column).sum(),
                    Losses.categoricalLogLikelihood(l, named).times(column).sum());
            for (Tensor output : outputs) {
                NumericGradient.check(graph, output.times(0.1), List.of(l), 1e-3);
            }
        }
    }

    @Test
    void likelihoodAndGradientAgreeWithSameDiff() {
        int k = 11;
        try (Graph graph = new Graph()) {
            Tensor l = graph.input(ROWS, k).set(normal(ROWS * k, 1));
            Tensor x = graph.input(ROWS, k).set(oneHot(labels(k), k));
            Tensor loss = Losses.categoricalLogLikelihood(l, x).mean().negate();
            Step step = graph.gradient(loss, l);
            step.run();

            SameDiff sd = SameDiff.create();
            SDVariable logits = sd.var("l", Nd4j.createFromArray(l.get()).reshape(ROWS, k));
            SDVariable target = sd.constant("x", Nd4j.createFromArray(x.get()).reshape(ROWS, k));
            SDVariable out = sd.math
                    .log(sd.nn.softmax(logits, 1))
                    .mul(target)
                    .sum(1)
                    .neg()
                    .mean("loss");
            sd.setLossVariables("loss");
            INDArray gradient = sd.calculateGradients(Map.of(), "l").get("l");
            assertThat(loss.item()).isCloseTo(out.eval().getFloat(0), within(1e-6f));
            float[] truth = gradient.dup('c').data().asFloat();
            for (int i = 0; i < truth.length; i++) {
                assertThat(step.gradient(l)[i]).isCloseTo(truth[i], within(1e-6f));
            }
        }
    }

    @Test
    void labelsAndOneHotAreTheSameLikelihood() {
        int k = 9;
        try (Graph graph = new Graph()) {
            Tensor l = graph.input(ROWS, k).set(normal(ROWS * k, 1));
            Tensor oneHot = graph.input(ROWS, k).set(oneHot(labels(k), k));
            Tensor named = graph.input(ROWS, 1).set(labels(k));
            Tensor byOneHot = Losses.categoricalLogLikelihood(l, oneHot);
            Tensor byName = Losses.categoricalLogLikelihood(l, named);
            graph.forward(byOneHot, byName);
            assertThat(byName.get()).containsExactly(byOneHot.get());
        }
    }

    @Test
    void largeLogitsNeitherOverflowNorVanish() {
        try (Graph graph = new Graph()) {
            Tensor l = graph.input(2, 3).set(30000, 0, -30000, -1e6f, -1e6f, -1e6f);
            Tensor first = graph.input(2, 1).set(0, 2);
            Tensor p = l.softmax();
            Tensor logLikelihood = Losses.categoricalLogLikelihood(l, first);
            Step step = graph.gradient(logLikelihood.sum(), l);
            step.run();
            graph.forward(p);
            float third = 1f / 3;
            assertThat(p.get()).containsExactly(new float[] {1, 0, 0, third, third, third}, within(1e-6f));
            assertThat(logLikelihood.get()[0]).isZero();
            // floats near a million are a sixteenth apart
            assertThat(logLikelihood.get()[1]).isCloseTo((float) -Math.log(3), within(0.1f));
            for (float g : step.gradient(l)) {
                assertThat(g).isFinite();
            }
        }
    }

    @Test
    void mistakesAreNamed() {
        try (Graph graph = new Graph()) {
            Tensor l = graph.input(2, 3);
            assertThatThrownBy(() -> Losses.categoricalLogLikelihood(l, graph.input(2, 4)))
                    .hasMessage("categoricalLogLikelihood: [2, 3] and [2, 4] must have one shape");
            assertThatThrownBy(() -> Losses.categoricalLogLikelihood(l, graph.input(3, 1)))
                    .hasMessage("pick: needs a column [2, 1], not [3, 1]");
            assertThatThrownBy(() -> Losses.categoricalLogLikelihood(graph.input(2, 1), graph.input(2, 1)))
                    .hasMessage("categoricalLogLikelihood: one category alone, in [2, 1]");
            Tensor named = graph.input(2, 1).set(0, 3);
            Tensor picked = l.pick(named);
            assertThatThrownBy(() -> graph.forward(picked))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("pick: entry 1 is 3.0, but must be a whole number from 0 to 2");
            named.set(0.5f, 0);
            assertThatThrownBy(() -> graph.forward(picked)).hasMessageContaining("entry 0 is 0.5");
        }
    }
}
