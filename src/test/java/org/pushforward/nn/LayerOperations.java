package org.pushforward.nn;

import static org.pushforward.nn.Operations.ALONE;
import static org.pushforward.nn.Operations.table;
import static org.pushforward.nn.Referees.columns;
import static org.pushforward.nn.Referees.product;
import static org.pushforward.nn.Referees.rowSum;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;

/** Every {@link Activation}, alone, as its derivative, and in a {@link Dense} layer; a whole {@link Mlp}, a coupling. */
final class LayerOperations {
    private static final String DENSE = "5x3 3x19 1x19 | 4x16 16x32 1x32 | 5x3 3x1 1x1 | 1x37 37x2 1x2 | 1x1 1x1 1x1";

    private LayerOperations() {}

    static Stream<Operation> all() {
        return table(Arrays.stream(Activation.values()).flatMap(LayerOperations::of), mlp(), coupling());
    }

    private static Stream<Operation> of(Activation f) {
        return table(
                Operation.of(
                        "Activation.apply(Tensor) " + f,
                        ALONE,
                        t -> f.apply(t[0]).plus(t[0]),
                        (sd, x) -> apply(f, sd, x[0]).add(x[0]),
                        Input.APART_FROM_0),
                Operation.of(
                        "Activation.derivative(Tensor) " + f,
                        ALONE,
                        t -> f.derivative(t[0]),
                        (sd, x) -> derivative(f, sd, x[0]),
                        Input.APART_FROM_0),
                Operation.of(
                        "Dense.apply(Tensor) " + f,
                        DENSE,
                        t -> new Dense(t[1], t[2], f).apply(t[0]),
                        (sd, x) -> apply(f, sd, dense(sd, x[0], x[1], x[2])),
                        Input.HALVES,
                        Input.HALVES,
                        Input.ODD_EIGHTHS));
    }

    private static Stream<Operation> mlp() {
        return table(
                Operation.of(
                        "Mlp.apply(Tensor)",
                        "5x3 3x19 1x19 19x2 1x2 | 1x2 2x16 1x16 16x1 1x1",
                        t -> mlp(t, t[4]).apply(t[0]),
                        (sd, x) -> dense(sd, hidden(sd, x), x[3], x[4])),
                Operation.of(
                        "Mlp.inputGradient(Tensor)",
                        "5x3 3x19 1x19 19x2 | 1x2 2x16 1x16 16x1",
                        t -> mlp(t, t[0].graph().input(1, t[3].cols())).inputGradient(t[0]),
                        LayerOperations::inputGradient));
    }

    private static Mlp mlp(Tensor[] t, Tensor lastBias) {
        return new Mlp(List.of(new Dense(t[1], t[2], Activation.TANH), new Dense(t[3], lastBias, Activation.IDENTITY)));
    }

    private static SDVariable hidden(SameDiff sd, SDVariable[] x) {
        return sd.math.tanh(dense(sd, x[0], x[1], x[2]));
    }

    /** Of the summed outputs: ((1 - h²) ⊙ Σ over outputs of W₂) W₁ᵀ. */
    private static SDVariable inputGradient(SameDiff sd, SDVariable[] x) {
        SDVariable slope = sd.math.square(hidden(sd, x)).rsub(1);
        SDVariable outer = slope.mul(sd.transpose(rowSum(sd, x[3])));
        return product(sd, outer, sd.transpose(x[1]));
    }

    private static Stream<Operation> coupling() {
        String shapes = "3x38 3x19 | 4x32 4x16 | 1x2 1x1 | 21x2 21x1";
        return table(
                Operation.of(
                        "AffineCoupling.forward(Tensor)",
                        shapes,
                        t -> AffineCoupling.bounded(t[0], 2).forward(t[1]),
                        (sd, x) -> x[1].mul(sd.math.exp(logScale(sd, x))).add(shift(sd, x))),
                Operation.of(
                        "AffineCoupling.inverse(Tensor)",
                        shapes,
                        t -> AffineCoupling.bounded(t[0], 2).inverse(t[1]),
                        (sd, x) -> x[1].sub(shift(sd, x))
                                .mul(sd.math.exp(logScale(sd, x).neg()))),
                Operation.of(
                        "AffineCoupling.forwardLogDetJacobian()",
                        "3x38 | 4x32 | 1x2 | 21x2",
                        t -> AffineCoupling.bounded(t[0], 2).forwardLogDetJacobian(),
                        (sd, x) -> rowSum(sd, logScale(sd, x))));
    }

    private static SDVariable logScale(SameDiff sd, SDVariable[] x) {
        return sd.math.tanh(half(sd, x[0], 0)).mul(2);
    }

    private static SDVariable shift(SameDiff sd, SDVariable[] x) {
        return half(sd, x[0], 1);
    }

    private static SDVariable half(SameDiff sd, SDVariable h, int k) {
        int m = (int) h.getShape()[1] / 2;
        return columns(sd, h, IntStream.range(k * m, (k + 1) * m).toArray());
    }

    private static SDVariable dense(SameDiff sd, SDVariable x, SDVariable w, SDVariable b) {
        return product(sd, x, w).add(b);
    }

    private static SDVariable apply(Activation f, SameDiff sd, SDVariable x) {
        return switch (f) {
            case IDENTITY -> x;
            case RELU -> sd.nn.relu(x, 0);
            case LEAKY_RELU -> sd.nn.leakyRelu(x, 0.2);
            case TANH -> sd.math.tanh(x);
            case SIGMOID -> sd.nn.sigmoid(x);
            case SOFTPLUS -> sd.nn.softplus(x);
            case SILU -> x.mul(sd.nn.sigmoid(x));
        };
    }

    private static SDVariable derivative(Activation f, SameDiff sd, SDVariable x) {
        SDVariable one = x.mul(0).add(1);
        SDVariable s = sd.nn.sigmoid(x);
        SDVariable slope = s.mul(one.sub(s));
        SDVariable above = one.mul(x.gt(0).castTo(DataType.DOUBLE));
        return switch (f) {
            case IDENTITY -> one;
            case RELU -> above;
            case LEAKY_RELU -> above.mul(0.8).add(0.2);
            case TANH -> one.sub(sd.math.square(sd.math.tanh(x)));
            case SIGMOID -> slope;
            case SOFTPLUS -> s;
            case SILU -> s.add(x.mul(slope));
        };
    }
}
