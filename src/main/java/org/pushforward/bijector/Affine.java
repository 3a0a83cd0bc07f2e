package org.pushforward.bijector;

/**
 * A straight line, x = a·z + b, falling where a &lt; 0.
 *
 * @param a the slope, not 0
 * @param b the value at z = 0
 */
public record Affine(double a, double b) implements ScalarBijector {
    /** @throws IllegalArgumentException if a is 0 or one of them is not finite */
    public Affine {
        if (a == 0 || !Double.isFinite(a) || !Double.isFinite(b)) {
            throw new IllegalArgumentException(
                    "an affine map needs a finite slope other than 0 and a finite b, found a = " + a + ", b = " + b);
        }
    }

    @Override
    public double forward(double z) {
        return a * z + b;
    }

    @Override
    public double inverse(double x) {
        return (x - b) / a;
    }

    @Override
    public double logSlope(double z) {
        return Math.log(Math.abs(a));
    }
}
