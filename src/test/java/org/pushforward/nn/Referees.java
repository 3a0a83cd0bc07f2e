package org.pushforward.nn;

import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** Expressions in SameDiff for what its own operations get wrong at some shapes; double, [rows, cols]. */
final class Referees {
    private Referees() {}

    /** a b as Σ over k of a[i, k] b[k, j]; mmul has no gradient for [1, 1]. */
    static SDVariable product(SameDiff sd, SDVariable a, SDVariable b) {
        return sd.expandDims(a, 2).mul(sd.expandDims(b, 0)).sum(1);
    }

    /** Σ along each row; sum(true, 1) fails on a column. */
    static SDVariable rowSum(SameDiff sd, SDVariable x) {
        return sd.expandDims(x, 2).sum(1);
    }

    /** Σ down each column; sum(true, 0) fails on a row. */
    static SDVariable columnSum(SameDiff sd, SDVariable x) {
        return sd.expandDims(x, 0).sum(1);
    }

    /** A scalar as [1, 1]. */
    static SDVariable cell(SameDiff sd, SDVariable scalar) {
        return sd.reshape(scalar, 1, 1);
    }

    /** a / b as a · 1/b; div has a wrong gradient for b of [1, 1]. */
    static SDVariable quotient(SameDiff sd, SDVariable a, SDVariable b) {
        return a.mul(sd.math.reciprocal(b));
    }

    /** y[r, j] = x[r, index[j]], 0 at -1, as a product with zeros and ones; gather has no gradient along columns. */
    static SDVariable columns(SameDiff sd, SDVariable x, int... index) {
        return columns(sd, x, (int) x.getShape()[1], index);
    }

    /** The same for an x whose shape SameDiff does not know before it has run. */
    static SDVariable columns(SameDiff sd, SDVariable x, int cols, int[] index) {
        double[][] choice = new double[cols][index.length];
        for (int j = 0; j < index.length; j++) {
            if (index[j] >= 0) {
                choice[index[j]][j] = 1;
            }
        }
        return product(sd, x, sd.constant(Nd4j.createFromArray(choice)));
    }

    /** y[k] = row index[k] of x, as a product with zeros and ones. */
    static SDVariable rows(SameDiff sd, SDVariable x, int... index) {
        return sd.transpose(columns(sd, sd.transpose(x), (int) x.getShape()[0], index));
    }

    /** A constant as large as x, with a one in each row. */
    static SDVariable oneHot(SameDiff sd, SDVariable x, int... labels) {
        double[][] ones = new double[labels.length][(int) x.getShape()[1]];
        for (int r = 0; r < labels.length; r++) {
            ones[r][labels[r]] = 1;
        }
        return sd.constant(Nd4j.createFromArray(ones));
    }
}
