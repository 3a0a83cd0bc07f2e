package org.pushforward.model.mixing;

import org.pushforward.bijector.ChannelMixing;
import org.pushforward.bijector.Lu;
import org.pushforward.bijector.NumericJacobian;

/**
 * The whole layer's Jacobian, 3d² rows and columns, measured by differences without use of W.
 *
 * @param blocks the 3 × 3 block of each pixel on the diagonal; shape [pixels][3][3]
 * @param elsewhere the largest |∂x_i/∂z_j| outside the blocks
 * @param logDet log|det J| of all of it, minus infinity if it is singular but for rounding
 */
public record MeasuredJacobian(double[][][] blocks, double elsewhere, double logDet) {
    /** A pivot below this is 0 but for rounding. */
    static final double SINGULAR = 1e-9;

    static MeasuredJacobian of(ChannelMixing f, double[] z) {
        double[][] j = NumericJacobian.of(f::forward, z);
        int channels = f.w().dims();
        double[][][] blocks = new double[f.pixels()][channels][channels];
        double elsewhere = 0;
        for (int row = 0; row < j.length; row++) {
            for (int column = 0; column < j.length; column++) {
                if (row / channels == column / channels) {
                    blocks[row / channels][row % channels][column % channels] = j[row][column];
                } else {
                    elsewhere = Math.max(elsewhere, Math.abs(j[row][column]));
                }
            }
        }
        return new MeasuredJacobian(blocks, elsewhere, logAbsDet(Lu.of(j)));
    }

    static double logAbsDet(Lu lu) {
        return lu.leastPivot() < SINGULAR ? Double.NEGATIVE_INFINITY : lu.logAbsDet();
    }
}
