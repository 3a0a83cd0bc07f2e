package org.pushforward.bijector.plane;

/**
 * A 2 x 2 matrix, as the Jacobian [[∂x₁/∂z₁, ∂x₁/∂z₂], [∂x₂/∂z₁, ∂x₂/∂z₂]].
 *
 * @param a11 row 1, column 1
 * @param a12 row 1, column 2
 * @param a21 row 2, column 1
 * @param a22 row 2, column 2
 */
public record Matrix2(double a11, double a12, double a21, double a22) {
    public static final Matrix2 IDENTITY = new Matrix2(1, 0, 0, 1);

    /** The matrix of the complex product (u + iv)·z on the plane. */
    public static Matrix2 ofComplex(double u, double v) {
        return new Matrix2(u, -v, v, u);
    }

    /** det A = a₁₁a₂₂ - a₁₂a₂₁: the signed area of the image of the unit square. */
    public double det() {
        return a11 * a22 - a12 * a21;
    }

    /** A·v, fresh. */
    public double[] times(double[] v) {
        return new double[] {a11 * v[0] + a12 * v[1], a21 * v[0] + a22 * v[1]};
    }

    /** A·B. */
    public Matrix2 times(Matrix2 b) {
        return new Matrix2(
                a11 * b.a11 + a12 * b.a21,
                a11 * b.a12 + a12 * b.a22,
                a21 * b.a11 + a22 * b.a21,
                a21 * b.a12 + a22 * b.a22);
    }

    /** (1 - t)·A + t·B. */
    public Matrix2 mix(Matrix2 b, double t) {
        return new Matrix2(
                (1 - t) * a11 + t * b.a11,
                (1 - t) * a12 + t * b.a12,
                (1 - t) * a21 + t * b.a21,
                (1 - t) * a22 + t * b.a22);
    }

    /**
     * A⁻¹ by Gauss-Jordan elimination with the larger pivot of the first column.
     *
     * @throws ArithmeticException if the matrix is singular; the message quotes it
     */
    public Matrix2 inverse() {
        if (Math.abs(a21) > Math.abs(a11)) {
            Matrix2 swapped = new Matrix2(a21, a22, a11, a12).inverse();
            return new Matrix2(swapped.a12, swapped.a11, swapped.a22, swapped.a21);
        }
        double factor = a21 / a11;
        double rest = a22 - factor * a12;
        if (a11 == 0 || rest == 0) {
            throw new ArithmeticException("no inverse of " + this);
        }
        double b21 = -factor / rest;
        double b22 = 1 / rest;
        return new Matrix2((1 - a12 * b21) / a11, -a12 * b22 / a11, b21, b22);
    }

    /** The smaller singular value: the least factor by which any direction is stretched. */
    public double smallestStretch() {
        double largest = largestStretch();
        return largest == 0 ? 0 : Math.abs(det()) / largest;
    }

    /** The larger singular value. */
    public double largestStretch() {
        return (Math.hypot(a11 + a22, a21 - a12) + Math.hypot(a11 - a22, a21 + a12)) / 2;
    }

    /**
     * The nearest matrix whose singular values are at least {@code least}: U·max(Σ, least)·Vᵀ. A singular matrix gets
     * a positive determinant.
     */
    public Matrix2 stretchedAtLeast(double least) {
        if (smallestStretch() >= least) {
            return this;
        }
        // A = R(turn)·[largest, ±smallest]·R(-lean): the closed form of a 2 x 2 singular value decomposition
        double even = Math.atan2(a21 - a12, a11 + a22);
        double odd = Math.atan2(a21 + a12, a11 - a22);
        double turn = (even + odd) / 2;
        double lean = (odd - even) / 2;
        double sign = det() < 0 ? -1 : 1;
        double largest = Math.max(least, largestStretch());
        return rotation(turn).times(new Matrix2(largest, 0, 0, sign * least)).times(rotation(-lean));
    }

    /** Turns by an angle in radians, anticlockwise. */
    public static Matrix2 rotation(double angle) {
        return ofComplex(Math.cos(angle), Math.sin(angle));
    }
}
