package org.pushforward.nn;

import static org.pushforward.nn.Operation.of;
import static org.pushforward.nn.Operations.ALONE;
import static org.pushforward.nn.Operations.PAIRS;
import static org.pushforward.nn.Operations.TRIPLES;
import static org.pushforward.nn.Operations.column;
import static org.pushforward.nn.Operations.table;
import static org.pushforward.nn.Referees.oneHot;
import static org.pushforward.nn.Referees.rowSum;

import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** What {@link Losses} offers. */
final class LossOperations {
    private static final double LOG_2PI = Math.log(2 * Math.PI);

    /** Half a level of 256. */
    private static final double HALF = 0.5 / 255;

    private LossOperations() {}

    static Stream<Operation> all() {
        return table(bernoulli(), categorical(), gaussian(), logistic());
    }

    private static Stream<Operation> bernoulli() {
        return table(
                of(
                        "Losses.bernoulliLogLikelihood(Tensor, Tensor)",
                        PAIRS,
                        t -> Losses.bernoulliLogLikelihood(t[0], t[1]),
                        (sd, x) -> rowSum(sd, x[0].mul(x[1]).sub(sd.nn.softplus(x[0]))),
                        Input.NORMAL,
                        Input.UNIT),
                of(
                        "Losses.sigmoidCrossEntropy(Tensor, Tensor)",
                        PAIRS,
                        t -> Losses.sigmoidCrossEntropy(t[0], t[1]),
                        (sd, x) -> sd.nn.softplus(x[0]).sub(x[0].mul(x[1])),
                        Input.NORMAL,
                        Input.UNIT),
                crossEntropy(1),
                crossEntropy(0),
                crossEntropy(0.9));
    }

    private static Stream<Operation> crossEntropy(double target) {
        return of(
                "Losses.sigmoidCrossEntropy(Tensor, double) to " + target,
                ALONE,
                t -> Losses.sigmoidCrossEntropy(t[0], target),
                (sd, x) -> sd.nn.softplus(x[0]).sub(x[0].mul(target)));
    }

    private static Stream<Operation> categorical() {
        return table(
                of(
                        "Losses.categoricalLogLikelihood(Tensor, Tensor)",
                        "3x19 3x19 | 4x16 4x16 | 1x37 1x37",
                        t -> Losses.categoricalLogLikelihood(t[0], t[1]),
                        (sd, x) -> rowSum(sd, x[0].mul(x[1])).sub(logSumExp(sd, x[0]))),
                of(
                        "Losses.categoricalLogLikelihood(Tensor, Tensor) of labels",
                        "4x3 | 4x16 | 4x37",
                        t -> Losses.categoricalLogLikelihood(t[0], column(t[0], 2, 0, 1, 2)),
                        (sd, x) -> rowSum(sd, x[0].mul(oneHot(sd, x[0], 2, 0, 1, 2)))
                                .sub(logSumExp(sd, x[0]))));
    }

    private static SDVariable logSumExp(SameDiff sd, SDVariable x) {
        return sd.math.log(rowSum(sd, sd.math.exp(x)));
    }

    private static Stream<Operation> gaussian() {
        return table(
                of(
                        "Losses.gaussianKl(Tensor, Tensor)",
                        PAIRS,
                        t -> Losses.gaussianKl(t[0], t[1]),
                        LossOperations::gaussianKl),
                of(
                        "Losses.gaussianLogProb(Tensor, Tensor, Tensor)",
                        TRIPLES + " | 3x19 1x19 3x1 | 4x16 4x1 1x1 | 5x7 1x1 1x7",
                        t -> Losses.gaussianLogProb(t[0], t[1], t[2]),
                        LossOperations::gaussianLogProb),
                of(
                        "Losses.standardNormalLogProb(Tensor)",
                        ALONE,
                        t -> Losses.standardNormalLogProb(t[0]),
                        (sd, x) -> rowSum(sd, sd.math.square(x[0]).add(LOG_2PI).mul(-0.5))),
                of(
                        "Losses.reparameterize(Tensor, Tensor, Tensor)",
                        TRIPLES,
                        t -> Losses.reparameterize(t[0], t[1], t[2]),
                        (sd, x) -> x[0].add(sd.math.exp(x[1].mul(0.5)).mul(x[2]))));
    }

    private static SDVariable gaussianKl(SameDiff sd, SDVariable[] x) {
        SDVariable terms = sd.math.exp(x[1]).add(sd.math.square(x[0])).sub(1).sub(x[1]);
        return rowSum(sd, terms.mul(0.5));
    }

    private static SDVariable gaussianLogProb(SameDiff sd, SDVariable[] x) {
        SDVariable e = sd.math.square(x[0].sub(x[1])).mul(sd.math.exp(x[2].neg()));
        return rowSum(sd, e.add(x[2]).add(LOG_2PI).mul(-0.5));
    }

    private static Stream<Operation> logistic() {
        String repeated = " | 3x19 1x19 3x1 | 4x16 4x1 1x1";
        return table(
                of(
                        "Losses.logisticLogProb(Tensor, Tensor, Tensor)",
                        TRIPLES + repeated,
                        t -> Losses.logisticLogProb(t[0], t[1], t[2]),
                        (sd, x) -> rowSum(sd, logistic(sd, standardized(sd, x)).sub(x[2]))),
                of(
                        "Losses.standardLogisticLogProb(Tensor)",
                        ALONE,
                        t -> Losses.standardLogisticLogProb(t[0]),
                        (sd, x) -> rowSum(sd, logistic(sd, x[0]))),
                of(
                        "Losses.discretizedLogisticLogLikelihood(Tensor, Tensor, Tensor) inside",
                        TRIPLES + repeated,
                        t -> Losses.discretizedLogisticLogLikelihood(t[0], t[1], t[2]),
                        (sd, x) -> rowSum(sd, sd.math.log(below(sd, x, HALF).sub(below(sd, x, -HALF)))),
                        Input.UNIT,
                        Input.NORMAL),
                of(
                        "Losses.discretizedLogisticLogLikelihood(Tensor, Tensor, Tensor) of black and white",
                        "4x1 4x1",
                        t -> Losses.discretizedLogisticLogLikelihood(column(t[0], 0, 1, 0, 1), t[0], t[1]),
                        LossOperations::blackAndWhite));
    }

    private static SDVariable standardized(SameDiff sd, SDVariable[] x) {
        return x[0].sub(x[1]).mul(sd.math.exp(x[2].neg()));
    }

    private static SDVariable logistic(SameDiff sd, SDVariable z) {
        return z.neg().sub(sd.nn.softplus(z.neg()).mul(2));
    }

    /** σ((x - mean + shift) e⁻ˢ). */
    private static SDVariable below(SameDiff sd, SDVariable[] x, double shift) {
        return sd.nn.sigmoid(x[0].sub(x[1]).add(shift).mul(sd.math.exp(x[2].neg())));
    }

    /** ln of the mass below ½/255 for black, above 1 - ½/255 for white. */
    private static SDVariable blackAndWhite(SameDiff sd, SDVariable[] x) {
        SDVariable white = sd.constant(Nd4j.createFromArray(new double[][] {{0}, {1}, {0}, {1}}));
        SDVariable z = white.sub(x[0]).mul(white.mul(-2).add(1)).add(HALF).mul(sd.math.exp(x[1].neg()));
        return sd.math.log(sd.nn.sigmoid(z));
    }
}
