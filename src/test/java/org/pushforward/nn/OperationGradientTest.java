package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of several arguments or shapes against central differences, at sizes no vector width divides. */
class OperationGradientTest {
    /** The expression must use all of its inputs. */
    record Case(String name, int[][] shapes, Function<Tensor[], Tensor> expression) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name, Function<Tensor[], Tensor> f, int... shape) {
        int[][] shapes = IntStream.range(0, shape.length / 2)
                .mapToObj(k -> new int[] {shape[2 * k], shape[2 * k + 1]})
                .toArray(int[][]::new);
        return new Case(name, shapes, f);
    }

    static Stream<Case> operations() {
        return Stream.of(
                of("matmul", t -> t[0].matmul(t[1]), 5, 3, 3, 19),
                of("matmul to a column", t -> t[0].matmul(t[1]), 5, 3, 3, 1),
                of("matmul of a row", t -> t[0].matmul(t[1]), 1, 3, 3, 4),
                of("matmulTransposed", t -> t[0].matmulTransposed(t[1]), 5, 3, 4, 3),
                of("plus", t -> t[0].plus(t[1]), 3, 7, 3, 7),
                of("plus a row", t -> t[0].plus(t[1]), 3, 19, 1, 19),
                of("plus a column", t -> t[0].plus(t[1]), 3, 19, 3, 1),
                of("plus a number", t -> t[0].plus(t[1]), 3, 19, 1, 1),
                of("minus", t -> t[0].minus(t[1]), 3, 7, 3, 7),
                of("times", t -> t[0].times(t[1]), 3, 7, 3, 7),
                of("times a row", t -> t[0].times(t[1]), 3, 7, 1, 7),
                of("dividedBy", t -> t[0].dividedBy(t[1].square().plus(1)), 3, 7, 3, 7),
                of("itself twice", t -> t[0].times(t[0]).plus(t[0]), 3, 7),
                of("rowSum", t -> t[0].square().rowSum(), 3, 37),
                of("columnSum", t -> t[0].square().columnSum(), 3, 37),
                of("mean", t -> t[0].square().mean(), 3, 37),
                of("logSumExp", t -> t[0].logSumExp(), 4, 19),
                of("columns", t -> t[0].columns(2, 5), 3, 7),
                of("columns by index", t -> t[0].columns(new int[] {3, -1, 0, 3}), 3, 5),
                of("concat", t -> t[0].concat(t[1]), 3, 4, 3, 2),
                of("reshape", t -> t[0].reshape(4, 3), 3, 4),
                of("bernoulli", t -> Losses.bernoulliLogLikelihood(t[0], t[1]), 3, 19, 3, 19),
                of("gaussianKl", t -> Losses.gaussianKl(t[0], t[1]), 3, 5, 3, 5),
                of("gaussianLogProb", t -> Losses.gaussianLogProb(t[0], t[1], t[2]), 3, 5, 3, 5, 3, 5),
                of("gaussianLogProb, one variance", t -> Losses.gaussianLogProb(t[0], t[1], t[2]), 3, 5, 3, 5, 1, 1),
                of("standardNormalLogProb", t -> Losses.standardNormalLogProb(t[0]), 3, 5),
                of("sigmoidCrossEntropy", t -> Losses.sigmoidCrossEntropy(t[0], t[1]), 3, 5, 3, 5),
                of("sigmoidCrossEntropy to 1", t -> Losses.sigmoidCrossEntropy(t[0], 1), 3, 5),
                of("sigmoidCrossEntropy to 0", t -> Losses.sigmoidCrossEntropy(t[0], 0), 3, 5),
                of("reparameterize", t -> Losses.reparameterize(t[0], t[1], t[2]), 3, 5, 3, 5, 3, 5),
                dense(Activation.IDENTITY),
                dense(Activation.TANH),
                dense(Activation.SIGMOID),
                dense(Activation.SOFTPLUS),
                dense(Activation.SILU));
    }

    private static Case dense(Activation f) {
        return of("dense " + f, t -> new Dense(t[1], t[2], f).apply(t[0]), 5, 3, 3, 19, 1, 19);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void gradientAgreesWithCentralDifferences(Case c) {
        try (Graph graph = new Graph()) {
            Tensor[] inputs = new Tensor[c.shapes.length];
            for (int k = 0; k < inputs.length; k++) {
                inputs[k] = graph.input(c.shapes[k][0], c.shapes[k][1]);
                inputs[k].set(normal(inputs[k].size(), 11 + k));
            }
            Tensor y = c.expression.apply(inputs);
            Tensor weights = graph.input(y.rows(), y.cols()).set(normal(y.size(), 99));
            Tensor loss = y.times(weights).sum().times(0.1);
            NumericGradient.check(graph, loss, List.of(inputs), 1e-3);
        }
    }

    @ParameterizedTest
    @MethodSource("rectifiers")
    void rectifiedDenseAgreesWithTheUnfusedExpression(Activation f) {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(5, 3).set(normal(15, 1));
            Tensor w = graph.input(3, 19).set(normal(57, 2));
            Tensor b = graph.input(1, 19).set(normal(19, 3));
            Tensor weights = graph.input(5, 19).set(normal(95, 4));
            Step fused =
                    graph.gradient(new Dense(w, b, f).apply(x).times(weights).sum(), x, w, b);
            Step plain =
                    graph.gradient(f.apply(x.matmul(w).plus(b)).times(weights).sum(), x, w, b);
            fused.run();
            plain.run();
            for (Tensor t : List.of(x, w, b)) {
                float[] expected = plain.gradient(t);
                float[] actual = fused.gradient(t);
                for (int i = 0; i < expected.length; i++) {
                    assertThat(actual[i]).isCloseTo(expected[i], within(2e-5f));
                }
            }
        }
    }

    static Stream<Activation> rectifiers() {
        return Stream.of(Activation.RELU, Activation.LEAKY_RELU);
    }
}
