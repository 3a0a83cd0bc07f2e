package org.pushforward.bijector.plane;

/**
 * A shear by a square: x₁ = z₁, x₂ = z₂ + s(z₁² - ½).
 *
 * <p>J is lower triangular with ones on its diagonal, so det J = 1·1 whatever stands below.
 *
 * <p>Source: H. Haario, E. Saksman and J. Tamminen, "Adaptive proposal distribution for random walk Metropolis
 * algorithm", 1999, for the banana-shaped density.
 */
public final class BananaMap implements PlaneMap {
    private final double strength;

    public BananaMap(double strength) {
        this.strength = strength;
    }

    @Override
    public double[] forward(double[] z) {
        return new double[] {z[0], z[1] + strength * (z[0] * z[0] - 0.5)};
    }

    @Override
    public Matrix2 jacobian(double[] z) {
        return new Matrix2(1, 0, 2 * strength * z[0], 1);
    }

    @Override
    public Preimage principal(double[] x) {
        double z2 = x[1] - strength * (x[0] * x[0] - 0.5);
        return new Preimage(x[0], z2, new Matrix2(1, 0, -2 * strength * x[0], 1));
    }
}
