package org.pushforward.nn;

import static org.pushforward.nn.Operation.of;
import static org.pushforward.nn.Operations.table;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** Determinant and inverse of small square matrices, by cofactors: SameDiff's own have no gradient. */
final class MatrixOperations {
    private MatrixOperations() {}

    static Stream<Operation> all() {
        return table(
                of(
                        "logAbsDeterminant()",
                        "1x1 | 2x2 | 4x4",
                        t -> shifted(t[0]).logAbsDeterminant(),
                        (sd, x) -> sd.math.log(sd.math.abs(determinant(sd, shifted(sd, x[0]), size(x[0]))))),
                of(
                        "inverse()",
                        "1x1 | 2x2 | 4x4",
                        t -> shifted(t[0]).inverse(),
                        (sd, x) -> inverse(sd, shifted(sd, x[0]), size(x[0]))));
    }

    /** x + 3 I, which is not singular. */
    private static Tensor shifted(Tensor x) {
        int n = x.rows();
        float[] identity = new float[n * n];
        IntStream.range(0, n).forEach(i -> identity[i * n + i] = 3);
        return x.plus(x.graph().input(n, n).set(identity));
    }

    private static SDVariable shifted(SameDiff sd, SDVariable x) {
        return x.add(sd.constant(Nd4j.eye(size(x)).castTo(x.dataType()).mul(3)));
    }

    private static int size(SDVariable x) {
        return (int) x.getShape()[0];
    }

    /** Σ over j of (-1)ʲ x[0, j] times the minor, [1, 1]. */
    private static SDVariable determinant(SameDiff sd, SDVariable x, int n) {
        if (n == 1) {
            return x;
        }
        SDVariable sum = null;
        for (int j = 0; j < n; j++) {
            SDVariable term = part(sd, x, n, new int[] {0}, new int[] {j}).mul(minor(sd, x, n, 0, j));
            sum = sum == null ? term : j % 2 == 0 ? sum.add(term) : sum.sub(term);
        }
        return sum;
    }

    private static SDVariable minor(SameDiff sd, SDVariable x, int n, int row, int col) {
        int[] rows = IntStream.range(0, n).filter(i -> i != row).toArray();
        int[] cols = IntStream.range(0, n).filter(j -> j != col).toArray();
        return determinant(sd, part(sd, x, n, rows, cols), n - 1);
    }

    private static SDVariable part(SameDiff sd, SDVariable x, int n, int[] rows, int[] cols) {
        SDVariable columns = Referees.columns(sd, x, n, cols);
        return sd.transpose(Referees.columns(sd, sd.transpose(columns), n, rows));
    }

    /** Cofactors transposed, over the determinant. */
    private static SDVariable inverse(SameDiff sd, SDVariable x, int n) {
        SDVariable overDeterminant = sd.math.reciprocal(determinant(sd, x, n));
        SDVariable[] rows = new SDVariable[n];
        for (int i = 0; i < n; i++) {
            SDVariable[] row = new SDVariable[n];
            for (int j = 0; j < n; j++) {
                SDVariable cofactor = n == 1 ? x.mul(0).add(1) : minor(sd, x, n, j, i);
                row[j] = sd.reshape(cofactor.mul((i + j) % 2 == 0 ? 1 : -1).mul(overDeterminant), 1, 1);
            }
            rows[i] = n == 1 ? row[0] : sd.concat(1, row);
        }
        return n == 1 ? rows[0] : sd.concat(0, rows);
    }
}
