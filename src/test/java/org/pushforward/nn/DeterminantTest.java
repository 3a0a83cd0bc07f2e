package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

class DeterminantTest {
    /** Far enough from singular for central differences. */
    private static float[] regular(int n) {
        float[] w = normal(n * n, n);
        for (int i = 0; i < n; i++) {
            w[i * n + i] += 2 * n * (i % 2 == 0 ? 1 : -1);
        }
        return w;
    }

    private static float logAbsDeterminant(int n, float... w) {
        try (Graph graph = new Graph()) {
            Tensor y = graph.input(n, n).set(w).logAbsDeterminant();
            graph.forward(y);
            return y.item();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12, 33})
    void determinantAndInverseAgreeWithNd4j(int n) {
        try (Graph graph = new Graph()) {
            Tensor w = graph.input(n, n).set(regular(n));
            Tensor y = w.logAbsDeterminant();
            Tensor inverse = w.inverse();
            graph.forward(y, inverse);
            SDVariable x = SameDiff.create()
                    .constant(Nd4j.createFromArray(w.get()).reshape(n, n).castTo(DataType.DOUBLE));
            SameDiff sd = x.getSameDiff();
            double det = sd.math.matrixDeterminant(x).eval().getDouble(0);
            double[] truth = sd.math.matrixInverse(x).eval().dup('c').data().asDouble();
            assertThat((double) y.item()).isCloseTo(Math.log(Math.abs(det)), within(1e-5));
            for (int i = 0; i < n * n; i++) {
                assertThat((double) inverse.get()[i]).isCloseTo(truth[i], within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12})
    void gradientsAgreeWithCentralDifferences(int n) {
        try (Graph graph = new Graph()) {
            Tensor w = graph.input(n, n).set(regular(n));
            Tensor weights = graph.input(n, n).set(normal(n * n, 5));
            Tensor logDet = w.logAbsDeterminant();
            NumericGradient.check(graph, logDet.times(0.1), List.of(w), 1e-3);
            NumericGradient.check(graph, logDet.square().plus(w.square().mean()).times(0.01), List.of(w), 1e-3);
            NumericGradient.check(graph, w.inverse().times(weights).sum().plus(w.mean()), List.of(w), 1e-3);
        }
    }

    @Test
    void gradientIsTheInverseTransposed() {
        try (Graph graph = new Graph()) {
            Tensor w = graph.input(7, 7).set(regular(7));
            Tensor inverse = w.inverse();
            Step step = graph.gradient(w.logAbsDeterminant().sum(), w);
            step.run();
            graph.forward(inverse);
            for (int i = 0; i < 7; i++) {
                for (int j = 0; j < 7; j++) {
                    assertThat(step.gradient(w)[i * 7 + j]).isEqualTo(inverse.get()[j * 7 + i]);
                }
            }
        }
    }

    @Test
    void permutationsAndReflectionsHaveLogDeterminantZero() {
        assertThat(logAbsDeterminant(3, 0, 1, 0, 0, 0, 1, 1, 0, 0)).isZero();
        assertThat(logAbsDeterminant(2, 0, 1, 1, 0)).isZero();
        assertThat(logAbsDeterminant(2, -1, 0, 0, 1)).isZero();
        assertThat(logAbsDeterminant(1, -1)).isZero();
    }

    @Test
    void signDoesNotMatter() {
        float[] w = regular(5);
        float[] turned = w.clone();
        for (int j = 0; j < 5; j++) {
            turned[j] = -w[j];
        }
        assertThat(logAbsDeterminant(5, turned)).isEqualTo(logAbsDeterminant(5, w));
    }

    @Test
    void inverseTimesItselfIsOneAndParametersMayBeBound() {
        ParameterBlock theta = new ParameterBlock();
        Tensor w = theta.weight(6, 6, Init.values(regular(6)), null);
        try (Graph graph = new Graph()) {
            Tensor bound = graph.bind(w);
            Tensor one = bound.inverse().matmul(w);
            Step step = graph.gradient(one.square().sum().plus(bound.logAbsDeterminant()), theta);
            step.run();
            for (int i = 0; i < 36; i++) {
                assertThat(one.get()[i]).isCloseTo(i % 7 == 0 ? 1 : 0, within(1e-6f));
            }
            assertThat(theta.gradientNorm()).isPositive();
        }
    }

    @Test
    void aSingularMatrixHasMinusInfinityAndNoGradient() {
        try (Graph graph = new Graph()) {
            Tensor w = graph.input(2, 2).set(1, 2, 2, 4);
            Tensor y = w.logAbsDeterminant();
            Step step = graph.gradient(y, w);
            step.forward();
            assertThat(y.item()).isEqualTo(Float.NEGATIVE_INFINITY);
            assertThatThrownBy(step::backward)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("logAbsDeterminant: the 2 x 2 matrix is singular, so it has no inverse and its"
                            + " log-determinant no gradient");
            Tensor inverse = w.inverse();
            assertThatThrownBy(() -> graph.forward(inverse)).hasMessageStartingWith("inverse: the 2 x 2 matrix");
            w.set(1, 2, 2, 5);
            step.run();
            assertThat(y.item()).isCloseTo(0, within(1e-6f));
            w.set(1, 2, Float.NaN, 5);
            step.run();
            assertThat(y.item()).isNaN();
        }
    }

    @Test
    void onlySquareMatricesHaveOne() {
        try (Graph graph = new Graph()) {
            assertThatThrownBy(() -> graph.input(2, 3).logAbsDeterminant())
                    .hasMessage("logAbsDeterminant: needs a square matrix, not [2, 3]");
            assertThatThrownBy(() -> graph.input(2, 3).inverse())
                    .hasMessage("inverse: needs a square matrix, not [2, 3]");
        }
    }
}
