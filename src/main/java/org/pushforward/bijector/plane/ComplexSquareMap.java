package org.pushforward.bijector.plane;

import java.util.ArrayList;
import java.util.List;

/**
 * The square of a complex number, reached from the identity: with w = z₁ + i z₂, x = (1 - s)w + s w².
 *
 * <p>f'(w) = 1 - s + 2sw, J is the product with f'(w) and det J = |f'(w)|². Two values of w share an x, mirrored at the
 * fold point w = -(1 - s)/(2s) where det J = 0; the principal sheet is Re f'(w) > 0.
 */
public final class ComplexSquareMap implements PlaneMap {
    private final double linear;
    private final double square;

    /** @param s 0 for the identity, 1 for w² */
    public ComplexSquareMap(double s) {
        linear = 1 - s;
        square = s;
    }

    @Override
    public double[] forward(double[] z) {
        double re = z[0] * z[0] - z[1] * z[1];
        double im = 2 * z[0] * z[1];
        return new double[] {linear * z[0] + square * re, linear * z[1] + square * im};
    }

    @Override
    public Matrix2 jacobian(double[] z) {
        return Matrix2.ofComplex(linear + 2 * square * z[0], 2 * square * z[1]);
    }

    @Override
    public Preimage principal(double[] x) {
        double[] root = root(x);
        boolean byProduct = linear >= 0;
        return byProduct ? fromProduct(x, root, 1) : fromSum(root, 1);
    }

    @Override
    public List<Preimage> preimages(double[] x, double reach) {
        double[] root = root(x);
        List<Preimage> both = new ArrayList<>(2);
        both.add(principal(x));
        if (square != 0) {
            both.add(linear >= 0 ? fromSum(root, -1) : fromProduct(x, root, -1));
        }
        both.removeIf(p -> Math.abs(p.z1()) > reach || Math.abs(p.z2()) > reach);
        return both;
    }

    /** f'(w) on the principal sheet: the square root of (1 - s)² + 4sx with positive real part. */
    private double[] root(double[] x) {
        double re = linear * linear + 4 * square * x[0];
        double im = 4 * square * x[1];
        double length = Math.hypot(re, im);
        double larger = Math.sqrt((length + Math.abs(re)) / 2);
        if (larger == 0) {
            return new double[] {0, 0};
        }
        double smaller = Math.abs(im) / (2 * larger);
        return re >= 0
                ? new double[] {larger, Math.copySign(smaller, im)}
                : new double[] {smaller, Math.copySign(larger, im)};
    }

    /** w = (±root - (1 - s)) / 2s, for the sign that does not cancel. */
    private Preimage fromSum(double[] root, int sign) {
        double z1 = (sign * root[0] - linear) / (2 * square);
        double z2 = sign * root[1] / (2 * square);
        return new Preimage(z1, z2, inverseOf(sign * root[0], sign * root[1]));
    }

    /** The same w as 2x / (1 - s ± root), for the other sign: the two roots' product is -x/s. */
    private Preimage fromProduct(double[] x, double[] root, int sign) {
        double re = linear + sign * root[0];
        double im = sign * root[1];
        double norm = re * re + im * im;
        double scale = norm == 0 ? 0 : 2 / norm;
        double z1 = scale * (x[0] * re + x[1] * im);
        double z2 = scale * (x[1] * re - x[0] * im);
        return new Preimage(z1, z2, inverseOf(sign * root[0], sign * root[1]));
    }

    private static Matrix2 inverseOf(double re, double im) {
        double norm = re * re + im * im;
        return Matrix2.ofComplex(re / norm, -im / norm);
    }

    @Override
    public double[] awayFromFolds(double[] z, double distance) {
        if (square == 0) {
            return z;
        }
        double east = z[0] + linear / (2 * square);
        double length = Math.hypot(east, z[1]);
        if (length >= distance) {
            return z;
        }
        double fold = -linear / (2 * square);
        return length == 0
                ? new double[] {fold + distance, 0}
                : new double[] {fold + east / length * distance, z[1] / length * distance};
    }
}
