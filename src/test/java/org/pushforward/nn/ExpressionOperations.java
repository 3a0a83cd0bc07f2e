package org.pushforward.nn;

import static org.pushforward.nn.Operation.of;
import static org.pushforward.nn.Operations.ALONE;
import static org.pushforward.nn.Operations.PAIRS;
import static org.pushforward.nn.Operations.column;
import static org.pushforward.nn.Operations.table;
import static org.pushforward.nn.Referees.cell;
import static org.pushforward.nn.Referees.columnSum;
import static org.pushforward.nn.Referees.columns;
import static org.pushforward.nn.Referees.oneHot;
import static org.pushforward.nn.Referees.product;
import static org.pushforward.nn.Referees.quotient;
import static org.pushforward.nn.Referees.rowSum;
import static org.pushforward.nn.Referees.rows;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/** What {@link Expression} offers. */
final class ExpressionOperations {
    private static final String REPEATED = "3x19 1x19 | 4x16 1x16 | 3x19 3x1 | 4x16 4x1 | 3x19 1x1 | 1x1 1x1";

    private ExpressionOperations() {}

    static Stream<Operation> all() {
        return table(products(), pairs(), numbers(), smooth(), kinked(), sums(), softmax(), shapes(), named());
    }

    private static Stream<Operation> products() {
        String shapes = "5x3 3x19 | 4x16 16x32 | 5x3 3x1 | 1x3 3x4 | 1x37 37x1 | 1x1 1x1";
        String transposed = "5x3 19x3 | 4x16 32x16 | 5x3 1x3 | 1x3 4x3 | 1x37 1x37 | 1x1 1x1";
        return table(
                of("matmul(Tensor)", shapes, t -> t[0].matmul(t[1]), (sd, x) -> product(sd, x[0], x[1])),
                of(
                        "matmul(Tensor) with itself",
                        "5x5 | 16x16",
                        t -> t[0].matmul(t[0]),
                        (sd, x) -> product(sd, x[0], x[0])),
                of(
                        "matmulTransposed(Tensor)",
                        transposed,
                        t -> t[0].matmulTransposed(t[1]),
                        (sd, x) -> product(sd, x[0], sd.transpose(x[1]))));
    }

    private static Stream<Operation> pairs() {
        return table(
                of("plus(Tensor)", PAIRS, t -> t[0].plus(t[1]), (sd, x) -> x[0].add(x[1])),
                of("minus(Tensor)", PAIRS, t -> t[0].minus(t[1]), (sd, x) -> x[0].sub(x[1])),
                of("times(Tensor)", PAIRS, t -> t[0].times(t[1]), (sd, x) -> x[0].mul(x[1])),
                divided(PAIRS),
                of("plus(Tensor) repeated", REPEATED, t -> t[0].plus(t[1]), (sd, x) -> x[0].add(x[1])),
                of("minus(Tensor) repeated", REPEATED, t -> t[0].minus(t[1]), (sd, x) -> x[0].sub(x[1])),
                of("times(Tensor) repeated", REPEATED, t -> t[0].times(t[1]), (sd, x) -> x[0].mul(x[1])),
                divided(REPEATED),
                of(
                        "times(Tensor) and plus(Tensor) of itself",
                        ALONE,
                        t -> t[0].times(t[0]).plus(t[0]),
                        (sd, x) -> x[0].mul(x[0]).add(x[0])));
    }

    private static Stream<Operation> divided(String shapes) {
        return of(
                "dividedBy(Tensor)",
                shapes,
                t -> t[0].dividedBy(t[1]),
                (sd, x) -> quotient(sd, x[0], x[1]),
                Input.NORMAL,
                Input.POSITIVE);
    }

    private static Stream<Operation> numbers() {
        return table(
                of("times(double)", ALONE, t -> t[0].times(1.5), (sd, x) -> x[0].mul(1.5)),
                of("times(double) by 0", ALONE, t -> t[0].times(0), (sd, x) -> x[0].mul(0)),
                of("plus(double)", ALONE, t -> t[0].plus(-0.75), (sd, x) -> x[0].sub(0.75)),
                of("negate()", ALONE, t -> t[0].negate(), (sd, x) -> x[0].neg()));
    }

    private static Stream<Operation> smooth() {
        return table(
                of("exp()", ALONE, t -> t[0].exp(), (sd, x) -> sd.math.exp(x[0])),
                of("tanh()", ALONE, t -> t[0].tanh(), (sd, x) -> sd.math.tanh(x[0])),
                of("sigmoid()", ALONE, t -> t[0].sigmoid(), (sd, x) -> sd.nn.sigmoid(x[0])),
                of("softplus()", ALONE, t -> t[0].softplus(), (sd, x) -> sd.nn.softplus(x[0])),
                of("silu()", ALONE, t -> t[0].silu(), (sd, x) -> x[0].mul(sd.nn.sigmoid(x[0]))),
                of("square()", ALONE, t -> t[0].square(), (sd, x) -> sd.math.square(x[0])),
                of("log()", ALONE, t -> t[0].log(), (sd, x) -> sd.math.log(x[0]), Input.POSITIVE),
                of("sqrt()", ALONE, t -> t[0].sqrt(), (sd, x) -> sd.math.sqrt(x[0]), Input.POSITIVE));
    }

    private static Stream<Operation> kinked() {
        return table(
                of("relu()", ALONE, t -> t[0].relu(), (sd, x) -> sd.nn.relu(x[0], 0), Input.APART_FROM_0),
                of(
                        "leakyRelu(double)",
                        ALONE,
                        t -> t[0].leakyRelu(0.2),
                        (sd, x) -> sd.nn.leakyRelu(x[0], 0.2),
                        Input.APART_FROM_0),
                of("abs()", ALONE, t -> t[0].abs(), (sd, x) -> sd.math.abs(x[0]), Input.APART_FROM_0));
    }

    private static Stream<Operation> sums() {
        return table(
                of(
                        "sum()",
                        ALONE,
                        t -> t[0].square().sum(),
                        (sd, x) -> cell(sd, sd.math.square(x[0]).sum())),
                of(
                        "mean()",
                        ALONE,
                        t -> t[0].square().mean(),
                        (sd, x) -> cell(sd, sd.math.square(x[0]).mean())),
                of("rowSum()", ALONE, t -> t[0].square().rowSum(), (sd, x) -> rowSum(sd, sd.math.square(x[0]))),
                of(
                        "columnSum()",
                        ALONE,
                        t -> t[0].square().columnSum(),
                        (sd, x) -> columnSum(sd, sd.math.square(x[0]))),
                of("logSumExp()", ALONE, t -> t[0].logSumExp(), (sd, x) -> sd.math.log(rowSum(sd, sd.math.exp(x[0])))));
    }

    private static Stream<Operation> softmax() {
        return table(
                of("softmax()", ALONE, t -> t[0].softmax(), (sd, x) -> softmax(sd, x[0])),
                of(
                        "softmax() and itself",
                        ALONE,
                        t -> t[0].softmax().times(t[0]),
                        (sd, x) -> softmax(sd, x[0]).mul(x[0])),
                of("logSoftmax()", ALONE, t -> t[0].logSoftmax(), (sd, x) -> sd.math.log(softmax(sd, x[0]))));
    }

    private static SDVariable softmax(SameDiff sd, SDVariable x) {
        SDVariable e = sd.math.exp(x);
        return e.mul(sd.math.reciprocal(rowSum(sd, e)));
    }

    /** Rows and numbers named by indices, known while recording or held in a column. */
    private static Stream<Operation> named() {
        String shapes = "5x3 | 4x16 | 4x37 | 4x1";
        return table(
                of(
                        "rows(int[])",
                        shapes,
                        t -> t[0].rows(new int[] {3, 1, 1, 0, 3}),
                        (sd, x) -> rows(sd, x[0], 3, 1, 1, 0, 3)),
                of(
                        "rows(Tensor)",
                        shapes,
                        t -> t[0].rows(column(t[0], 3, 1, 1, 0, 3)),
                        (sd, x) -> rows(sd, x[0], 3, 1, 1, 0, 3)),
                of(
                        "pick(Tensor)",
                        "4x3 | 4x16 | 4x37",
                        t -> t[0].pick(column(t[0], 2, 0, 1, 2)),
                        (sd, x) -> rowSum(sd, x[0].mul(oneHot(sd, x[0], 2, 0, 1, 2)))));
    }

    private static Stream<Operation> shapes() {
        return table(
                of(
                        "columns(int, int)",
                        "3x7 | 1x5 | 21x5",
                        t -> t[0].columns(2, 5),
                        (sd, x) -> columns(sd, x[0], 2, 3, 4)),
                of(
                        "columns(int, int) wide",
                        "3x39 | 4x48",
                        t -> t[0].columns(1, 33),
                        (sd, x) -> columns(sd, x[0], IntStream.range(1, 33).toArray())),
                of(
                        "columns(int[])",
                        "3x5 | 1x4 | 21x16",
                        t -> t[0].columns(new int[] {3, -1, 0, 3}),
                        (sd, x) -> columns(sd, x[0], 3, -1, 0, 3)),
                of(
                        "columns(int[]) of wide rows",
                        "3x64 | 2x83",
                        t -> t[0].columns(scattered(63)).plus(t[0].columns(scattered(40))),
                        (sd, x) -> columns(sd, x[0], scattered(63)).add(columns(sd, x[0], scattered(40)))),
                of(
                        "columns(int[]) of wide rows, one twice",
                        "2x64",
                        t -> t[0].columns(new int[] {63, -1, 0, 63}),
                        (sd, x) -> columns(sd, x[0], 63, -1, 0, 63)),
                of(
                        "concat(Tensor)",
                        "3x4 3x2 | 4x16 4x32 | 1x1 1x1 | 21x1 21x19",
                        t -> t[0].concat(t[1]),
                        (sd, x) -> sd.concat(1, x[0], x[1])),
                of(
                        "concat(Tensor) with itself",
                        "3x4 | 4x16",
                        t -> t[0].concat(t[0]),
                        (sd, x) -> sd.concat(1, x[0], x[0])),
                of(
                        "reshape(int, int)",
                        "3x4 | 1x12 | 12x1",
                        t -> t[0].reshape(2, 6),
                        (sd, x) -> sd.reshape(x[0], 2, 6)),
                of(
                                "detach()",
                                ALONE,
                                t -> t[0].times(t[0].square().detach()),
                                (sd, x) -> x[0].mul(sd.constant(x[0].getArr().mul(x[0].getArr()))))
                        .map(Operation::cutOff));
    }

    /** 64 places, of which {@code count} name columns, each another one. */
    private static int[] scattered(int count) {
        return IntStream.range(0, 64).map(j -> j < count ? j * 5 % 64 : -1).toArray();
    }
}
