package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.Preimage;

/**
 * ∫∫ p(x) dx₁dx₂ by the midpoint rule on triangles that tile the image sheet by sheet.
 *
 * <p>Each triangle contributes its area, measured in the x-plane, times what its sheet brings to p at its centre,
 * π(f⁻¹(x))·|det ∂f⁻¹/∂x|. The tiles are images of the cells of a grid, so they follow the image's edge, thin or curved;
 * cells that matter and that f bends are quartered.
 */
final class MassIntegral {
    private static final int DEEPEST = 10;

    private final PushedDensity density;
    private final int cells;
    private final double tolerance;

    /**
     * @param cells along each side before any is quartered
     * @param tolerance the doubtful mass at which a cell is quartered
     */
    MassIntegral(PushedDensity density, int cells, double tolerance) {
        this.density = density;
        this.cells = cells;
        this.tolerance = tolerance;
    }

    double value() {
        double size = 2 * density.base().reach() / cells;
        double sum = 0;
        for (int j = 0; j < cells; j++) {
            for (int i = 0; i < cells; i++) {
                double[] corner = {
                    i * size - density.base().reach(), j * size - density.base().reach()
                };
                sum += cell(corner, size, 0);
            }
        }
        return sum;
    }

    private double cell(double[] corner, double size, int depth) {
        double[][] x = new double[4][];
        for (int i = 0; i < 4; i++) {
            x[i] = density.f().forward(vertex(corner, size, i));
        }
        Piece first = piece(new double[] {corner[0] + size * 2 / 3, corner[1] + size / 3}, x[0], x[1], x[2]);
        Piece second = piece(new double[] {corner[0] + size / 3, corner[1] + size * 2 / 3}, x[0], x[2], x[3]);
        if (depth == DEEPEST || first.doubt(size) + second.doubt(size) <= tolerance) {
            return first.mass() + second.mass();
        }
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += cell(vertex(corner, size / 2, i), size / 2, depth + 1);
        }
        return sum;
    }

    /** Anticlockwise from the lower left. */
    private static double[] vertex(double[] corner, double size, int index) {
        return new double[] {corner[0] + (index == 1 || index == 2 ? size : 0), corner[1] + (index >= 2 ? size : 0)};
    }

    /**
     * One triangle.
     *
     * @param mass p at its centre times its area
     * @param expected π at the centre of the half cell it comes from; times that half's area it should be the mass
     * @param offset how far the centre's preimage lies from the half cell's centre, none if f is linear there
     */
    private record Piece(double mass, double expected, double offset) {
        double doubt(double size) {
            double there = expected * size * size / 2;
            double bend = Math.min(1, offset / size);
            return Math.max(mass, there) * bend * bend + Math.abs(mass - there) * 0.05;
        }
    }

    private Piece piece(double[] z, double[] a, double[] b, double[] c) {
        double area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
        double[] centre = {(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3};
        Preimage preimage = density.near(centre, z);
        double height = density.share(preimage);
        return new Piece(
                Double.isFinite(height) ? height * area : 0,
                density.base().density(z[0], z[1]),
                Math.hypot(preimage.z1() - z[0], preimage.z2() - z[1]));
    }
}
