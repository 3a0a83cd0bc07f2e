package org.pushforward.bijector.plane;

/**
 * A whirl: z is turned by the angle φ = s·2·exp(-|z|²), more the nearer it is to the origin.
 *
 * <p>det J = 1 everywhere: a ring only slides along itself, so areas and heights stay although every square is bent.
 */
public final class SwirlMap implements PlaneMap {
    private static final double MOST = 2;

    private final double strength;

    /** @param strength 0 for the identity; the origin turns by twice as many radians */
    public SwirlMap(double strength) {
        this.strength = strength;
    }

    private double angle(double square) {
        return strength * MOST * Math.exp(-square);
    }

    private static Matrix2 jacobian(double[] z, double angle) {
        // J = R(φ)·(I + K z ∇φᵀ) with K a quarter turn and ∇φ = -2φz
        Matrix2 slide = new Matrix2(
                1 + 2 * angle * z[1] * z[0],
                2 * angle * z[1] * z[1],
                -2 * angle * z[0] * z[0],
                1 - 2 * angle * z[0] * z[1]);
        return Matrix2.rotation(angle).times(slide);
    }

    @Override
    public double[] forward(double[] z) {
        return Matrix2.rotation(angle(z[0] * z[0] + z[1] * z[1])).times(z);
    }

    @Override
    public Matrix2 jacobian(double[] z) {
        return jacobian(z, angle(z[0] * z[0] + z[1] * z[1]));
    }

    @Override
    public Preimage principal(double[] x) {
        double back = -angle(x[0] * x[0] + x[1] * x[1]);
        double[] z = Matrix2.rotation(back).times(x);
        return new Preimage(z[0], z[1], jacobian(x, back));
    }
}
