package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.PlaneMap;

/**
 * How the area of a shrinking square's image approaches the determinant.
 *
 * @param deltas sides Δ, ascending, evenly spaced on a logarithmic axis; shape [points]
 * @param differences | |area|/Δ² - |det J| | / |det J| for each; shape [points]
 */
public record AreaLimit(double[] deltas, double[] differences) {
    private static final int POINTS = 25;
    private static final double SMALLEST = JacobianSettings.SMALLEST_DELTA;

    static AreaLimit at(PlaneMap f, double[] z) {
        double det = Math.abs(f.jacobian(z).det());
        double[] deltas = new double[POINTS];
        double[] differences = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            deltas[i] = Math.pow(SMALLEST, 1 - (double) i / (POINTS - 1));
            differences[i] = Math.abs(Math.abs(SquareImage.of(f, z, deltas[i]).signedRatio()) - det) / det;
        }
        return new AreaLimit(deltas, differences);
    }
}
