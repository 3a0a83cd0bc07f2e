package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.bijector.plane.Preimage;

/**
 * Everything that the stage of the Jacobian determinant draws; fresh or never written again.
 *
 * @param settings the map
 * @param base π
 * @param picture the density and the warped grid
 * @param local what happens at z'
 * @param zLines the grid's lines in the z-plane, each [2][points]; shape [lines]
 * @param square the small square and its image
 * @param limit the area's approach to the determinant
 * @param moved true if z' had to step aside from a fold, where det J = 0
 */
public record JacobianSnapshot(
        JacobianSettings settings,
        PlaneBase base,
        DensityPicture picture,
        LocalChange local,
        double[][][] zLines,
        Square square,
        AreaLimit limit,
        boolean moved) {

    /**
     * The small square of side Δ about z'.
     *
     * @param delta its side
     * @param image outline of its true image relative to x', anticlockwise in z; shape [2][points]
     * @param signedRatio signed area of the image / Δ²
     */
    public record Square(double delta, double[][] image, double signedRatio) {}

    /** The matrix that the sliders ask for is so flat that a thicker one stands in for it. */
    public boolean isCollapsed() {
        return settings.isCollapsed();
    }

    /** The z that f sends to x, on the sheet of z'. */
    public Preimage preimage(double[] x) {
        return new PushedDensity(settings.plane(), base).near(x, local.z());
    }

    public Matrix2 jacobian() {
        return local.jacobian();
    }
}
