package org.pushforward.bijector;

/**
 * x = (z - c)³, rising everywhere but flat at z = c: there dx/dz = 0, so a density carried through it is infinite at
 * x = 0 and still has mass 1.
 *
 * @param c the flat point
 */
public record Cube(double c) implements ScalarBijector {
    /** @throws IllegalArgumentException if c is not finite */
    public Cube {
        if (!Double.isFinite(c)) {
            throw new IllegalArgumentException("a cube needs a finite flat point, found " + c);
        }
    }

    @Override
    public double forward(double z) {
        return (z - c) * (z - c) * (z - c);
    }

    @Override
    public double inverse(double x) {
        return c + Math.cbrt(x);
    }

    @Override
    public double logSlope(double z) {
        return Math.log(3) + 2 * Math.log(Math.abs(z - c));
    }
}
