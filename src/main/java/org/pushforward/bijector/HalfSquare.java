package org.pushforward.bijector;

/**
 * One side of the parabola x = (z - c)²; both sides together are a map that is not one-to-one, which no single
 * bijector can be.
 *
 * @param c the vertex
 * @param side 1 for z ≥ c, -1 for z ≤ c
 */
public record HalfSquare(double c, int side) implements ScalarBijector {
    /** @throws IllegalArgumentException if c is not finite or the side is neither 1 nor -1 */
    public HalfSquare {
        if (!Double.isFinite(c) || side != 1 && side != -1) {
            throw new IllegalArgumentException(
                    "half a parabola needs a finite vertex and the side 1 or -1, found c = " + c + ", side = " + side);
        }
    }

    @Override
    public double forward(double z) {
        return (z - c) * (z - c);
    }

    @Override
    public double inverse(double x) {
        return c + side * Math.sqrt(x);
    }

    @Override
    public double logSlope(double z) {
        return Math.log(2) + Math.log(Math.abs(z - c));
    }
}
