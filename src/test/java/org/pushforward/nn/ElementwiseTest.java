package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function of one argument against its own formula in double precision, value and derivative. */
class ElementwiseTest {
    record Case(String name, UnaryOperator<Tensor> op, DoubleUnaryOperator truth, double from, double to) {
        @Override
        public String toString() {
            return name + " on " + from + " .. " + to;
        }
    }

    static Stream<Case> functions() {
        DoubleUnaryOperator sigmoid = x -> 1 / (1 + Math.exp(-x));
        DoubleUnaryOperator softplus = x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
        return Stream.of(
                new Case("exp", Tensor::exp, Math::exp, -86, 88.7),
                new Case("exp near 0", Tensor::exp, Math::exp, -1, 1),
                new Case("log", Tensor::log, Math::log, 1e-30, 1e-3),
                new Case("log", Tensor::log, Math::log, 0.01, 0.97),
                new Case("log", Tensor::log, Math::log, 1.03, 100),
                new Case("log", Tensor::log, Math::log, 100, 3e38),
                new Case("tanh", Tensor::tanh, Math::tanh, -12, 12),
                new Case("tanh near 0", Tensor::tanh, Math::tanh, -0.01, 0.01),
                new Case("sigmoid", Tensor::sigmoid, sigmoid, -85, 85),
                new Case("softplus", Tensor::softplus, softplus, -80, 80),
                new Case("softplus near 0", Tensor::softplus, softplus, -1, 1),
                new Case("silu", Tensor::silu, x -> x * sigmoid.applyAsDouble(x), -30, 30),
                new Case("relu", Tensor::relu, x -> Math.max(x, 0), -3, 3),
                new Case("leakyRelu", x -> x.leakyRelu(0.2), x -> x > 0 ? x : 0.2f * x, -3, 3),
                new Case("square", Tensor::square, x -> x * x, -3, 3),
                new Case("sqrt", Tensor::sqrt, Math::sqrt, 0.01, 9),
                new Case("abs", Tensor::abs, Math::abs, -3, 3),
                new Case("negate", Tensor::negate, x -> -x, -3, 3),
                new Case("times", x -> x.times(1.5), x -> 1.5 * x, -3, 3),
                new Case("plus", x -> x.plus(0.5), x -> x + 0.5, 1, 3));
    }

    private static float[] grid(Case c) {
        // an odd number that no vector width divides, and that misses 0
        float[] x = new float[1003];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (c.from + (c.to - c.from) * (i + 0.37) / x.length);
        }
        return x;
    }

    @ParameterizedTest
    @MethodSource("functions")
    void valueAgreesWithTheFormulaInDouble(Case c) {
        try (Graph graph = new Graph()) {
            float[] x = grid(c);
            Tensor in = graph.input(1, x.length).set(x);
            Tensor out = c.op.apply(in);
            graph.forward(out);
            float[] y = out.get();
            for (int i = 0; i < x.length; i++) {
                double truth = c.truth.applyAsDouble(x[i]);
                assertThat((double) y[i]).as("at %s", x[i]).isCloseTo(truth, within(2e-6 * Math.abs(truth)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void derivativeAgreesWithCentralDifferencesInDouble(Case c) {
        try (Graph graph = new Graph()) {
            float[] x = grid(c);
            Tensor in = graph.input(1, x.length).set(x);
            Step step = graph.gradient(c.op.apply(in).sum(), in);
            step.run();
            float[] g = step.gradient(in);
            for (int i = 0; i < x.length; i++) {
                double h = 1e-5 * Math.abs(x[i]);
                double truth = (c.truth.applyAsDouble(x[i] + h) - c.truth.applyAsDouble(x[i] - h)) / (2 * h);
                // where a derivative leaves 1 - y² behind, y's own rounding remains
                assertThat((double) g[i]).as("at %s", x[i]).isCloseTo(truth, within(1e-5 * Math.abs(truth) + 1e-6));
            }
        }
    }
}
