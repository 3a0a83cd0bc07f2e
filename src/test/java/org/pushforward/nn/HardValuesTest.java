package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Every function of one argument where numbers are hard: signed zeros, tiny, huge, infinite and missing ones. */
class HardValuesTest {
    private static final float[] HARD = {
        0f,
        -0f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        1e-40f,
        -1e-40f,
        Float.MIN_NORMAL,
        -Float.MIN_NORMAL,
        1e-8f,
        -1e-8f,
        1e-4f,
        -1e-4f,
        0.34657f,
        -0.34657f,
        0.5f,
        -0.5f,
        0.99999994f,
        1f,
        -1f,
        1.0000001f,
        2f,
        -2f,
        9.01f,
        -9.01f,
        16.6f,
        -16.6f,
        20f,
        -20f,
        80f,
        -80f,
        87.3f,
        -87.3f,
        88.72f,
        -88.72f,
        88.73f,
        100f,
        -100f,
        104f,
        -104f,
        1e10f,
        -1e10f,
        1e30f,
        -1e30f,
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.NaN
    };

    /** Of our kernels, relative; what is below twice the least normal number may be 0. */
    private static final double PRECISION = 2e-6;
    /** Of ND4J's, which lose small numbers: its tanh(1e-8) is 0. */
    private static final double ND4J_PRECISION = 1e-5;

    private static final double ND4J_LEAST = 1e-7;

    record Case(
            String name,
            UnaryOperator<Tensor> op,
            DoubleUnaryOperator truth,
            UnaryOperator<INDArray> nd4j,
            boolean half) {
        @Override
        public String toString() {
            return name;
        }

        boolean takes(float x) {
            return !half || x >= 0;
        }
    }

    static Stream<Case> functions() {
        DoubleUnaryOperator sigmoid = x -> 1 / (1 + StrictMath.exp(-x));
        return Stream.of(
                new Case("exp", Tensor::exp, StrictMath::exp, Transforms::exp, false),
                new Case("log", Tensor::log, StrictMath::log, Transforms::log, true),
                new Case("tanh", Tensor::tanh, StrictMath::tanh, Transforms::tanh, false),
                new Case("sigmoid", Tensor::sigmoid, sigmoid, Transforms::sigmoid, false),
                new Case(
                        "softplus",
                        Tensor::softplus,
                        x -> Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))),
                        Transforms::softPlus,
                        false),
                new Case("relu", Tensor::relu, x -> Math.max(x, 0), Transforms::relu, false),
                new Case("square", Tensor::square, x -> (float) (x * x), a -> Transforms.pow(a, 2), false),
                new Case("sqrt", Tensor::sqrt, StrictMath::sqrt, Transforms::sqrt, true),
                new Case("abs", Tensor::abs, Math::abs, Transforms::abs, false));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void valuesAgreeWithStrictMathAndNd4j(Case c) {
        float[] ours = ours(c);
        INDArray theirs = c.nd4j.apply(Nd4j.createFromArray(HARD.clone()));
        for (int i = 0; i < HARD.length; i++) {
            if (c.takes(HARD[i])) {
                compare(
                        ours[i],
                        (float) c.truth.applyAsDouble(HARD[i]),
                        c + "(" + HARD[i] + ") by StrictMath",
                        PRECISION,
                        2 * Float.MIN_NORMAL);
                // where it overflows before its time, as in softplus(88.73), it is no referee
                if (Float.isFinite(theirs.getFloat(i)) || !Double.isFinite(c.truth.applyAsDouble(HARD[i]))) {
                    compare(ours[i], theirs.getFloat(i), c + "(" + HARD[i] + ") by ND4J", ND4J_PRECISION, ND4J_LEAST);
                }
            }
        }
    }

    private static float[] ours(Case c) {
        try (Graph graph = new Graph()) {
            Tensor y = c.op.apply(graph.input(1, HARD.length).set(HARD));
            graph.forward(y);
            return y.get();
        }
    }

    private static void compare(float ours, float wanted, String what, double relative, double absolute) {
        if (!Float.isFinite(wanted)) {
            // boxed, so that a missing number equals itself
            assertThat(Float.valueOf(ours)).as(what).isEqualTo(Float.valueOf(wanted));
        } else {
            double tolerance = Math.max(absolute, relative * Math.abs((double) wanted));
            assertThat((double) ours).as(what).isCloseTo(wanted, within(tolerance));
        }
    }
}
