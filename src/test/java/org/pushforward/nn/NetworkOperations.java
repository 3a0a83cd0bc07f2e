package org.pushforward.nn;

import static org.pushforward.nn.Operation.of;
import static org.pushforward.nn.Operations.table;
import static org.pushforward.nn.Referees.columns;
import static org.pushforward.nn.Referees.product;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** Layers with masks and layers with a state. */
final class NetworkOperations {
    private NetworkOperations() {}

    static Stream<Operation> all() {
        return table(masked(), recurrent());
    }

    private static Stream<Operation> masked() {
        String shapes = "5x3 3x19 1x19 | 4x16 16x32 1x32 | 1x1 1x1 1x1";
        return table(
                of("MaskedDense.apply(Tensor)", shapes, t -> masked(t).apply(t[0]), NetworkOperations::masked),
                of(
                        "Made.apply(Tensor)",
                        shapes,
                        t -> new Made(List.of(masked(t))).apply(t[0]),
                        NetworkOperations::masked));
    }

    /** Every third weight is left out. */
    private static boolean stands(int i) {
        return i % 3 != 1;
    }

    private static MaskedDense masked(Tensor[] t) {
        Tensor mask = t[0].graph().input(t[1].rows(), t[1].cols());
        float[] values = new float[mask.size()];
        IntStream.range(0, values.length).filter(NetworkOperations::stands).forEach(i -> values[i] = 1);
        return new MaskedDense(t[1], t[2], mask.set(values), Activation.TANH);
    }

    private static SDVariable masked(SameDiff sd, SDVariable[] x) {
        long[] shape = x[1].getShape();
        double[] mask = IntStream.range(0, (int) (shape[0] * shape[1]))
                .mapToDouble(i -> stands(i) ? 1 : 0)
                .toArray();
        SDVariable w = x[1].mul(sd.constant(Nd4j.createFromArray(mask).reshape(shape)));
        return sd.math.tanh(product(sd, x[0], w).add(x[2]));
    }

    /** Arguments x, h, and for each product its weight and bias. */
    private static Stream<Operation> recurrent() {
        return table(
                of(
                        "RecurrentCell.step(Tensor, Tensor)",
                        "5x3 5x19 22x19 1x19 | 4x16 4x16 32x16 1x16 | 1x1 1x1 2x1 1x1",
                        t -> new RecurrentCell(new Dense(t[2], t[3], Activation.TANH)).step(t[0], t[1]),
                        (sd, x) -> sd.math.tanh(
                                product(sd, sd.concat(1, x[0], x[1]), x[2]).add(x[3]))),
                of(
                        "Gru.step(Tensor, Tensor)",
                        "5x3 5x7 3x21 1x21 7x21 1x21 | 4x16 4x16 16x48 1x48 16x48 1x48 | 1x1 1x1 1x3 1x3 1x3 1x3",
                        t -> new Gru(
                                        new Dense(t[2], t[3], Activation.IDENTITY),
                                        new Dense(t[4], t[5], Activation.IDENTITY))
                                .step(t[0], t[1]),
                        NetworkOperations::gru));
    }

    private static SDVariable gru(SameDiff sd, SDVariable[] x) {
        SDVariable[] a = new SDVariable[3];
        SDVariable[] u = new SDVariable[3];
        int units = (int) x[1].getShape()[1];
        for (int gate = 0; gate < 3; gate++) {
            int[] own = IntStream.range(gate * units, (gate + 1) * units).toArray();
            a[gate] = product(sd, x[0], columns(sd, x[2], own)).add(columns(sd, x[3], own));
            u[gate] = product(sd, x[1], columns(sd, x[4], own)).add(columns(sd, x[5], own));
        }
        SDVariable r = sd.nn.sigmoid(a[0].add(u[0]));
        SDVariable z = sd.nn.sigmoid(a[1].add(u[1]));
        SDVariable n = sd.math.tanh(a[2].add(r.mul(u[2])));
        return z.rsub(1).mul(n).add(z.mul(x[1]));
    }
}
