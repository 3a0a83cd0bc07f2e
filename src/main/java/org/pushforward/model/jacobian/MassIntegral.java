package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.Preimage;

/**
 * ∫∫ p(x) dx₁dx₂ by a rule of three points on triangles that tile the image sheet by sheet.
 *
 * <p>Each triangle contributes its area, measured in the x-plane, times the mean of what its sheet brings to p at three inner points,
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
        double[][] z = new double[4][];
        double[][] x = new double[4][];
        for (int i = 0; i < 4; i++) {
            z[i] = vertex(corner, size, i);
            x[i] = density.f().forward(z[i]);
        }
        Piece first = piece(new double[][] {z[0], z[1], z[2]}, new double[][] {x[0], x[1], x[2]});
        Piece second = piece(new double[][] {z[0], z[2], z[3]}, new double[][] {x[0], x[2], x[3]});
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
     * @param mass mean of p at the three points times the area
     * @param expected mean of π at the same points of the half cell it comes from; times that half's area it should be
     *     the mass
     * @param offset how far the points' preimages lie from there at most, none if f is linear
     */
    private record Piece(double mass, double expected, double offset) {
        double doubt(double size) {
            double there = expected * size * size / 2;
            double bend = Math.min(1, offset / size);
            return Math.max(mass, there) * bend * bend + Math.abs(mass - there) * 0.05;
        }
    }

    private Piece piece(double[][] z, double[][] x) {
        double area = Math.abs((x[1][0] - x[0][0]) * (x[2][1] - x[0][1]) - (x[1][1] - x[0][1]) * (x[2][0] - x[0][0]));
        double height = 0;
        double expected = 0;
        double offset = 0;
        for (int k = 0; k < 3; k++) {
            double[] from = inner(z, k);
            Preimage preimage = density.near(inner(x, k), from);
            double here = density.share(preimage);
            height += Double.isFinite(here) ? here / 3 : 0;
            expected += density.base().density(from[0], from[1]) / 3;
            offset = Math.max(offset, Math.hypot(preimage.z1() - from[0], preimage.z2() - from[1]));
        }
        return new Piece(height * area / 2, expected, offset);
    }

    /** Weights ⅔, ⅙, ⅙: the three such points integrate quadratic functions exactly. */
    private static double[] inner(double[][] corners, int k) {
        double[] a = corners[k];
        double[] b = corners[(k + 1) % 3];
        double[] c = corners[(k + 2) % 3];
        return new double[] {(4 * a[0] + b[0] + c[0]) / 6, (4 * a[1] + b[1] + c[1]) / 6};
    }
}
