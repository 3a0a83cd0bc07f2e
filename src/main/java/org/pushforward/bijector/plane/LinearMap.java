package org.pushforward.bijector.plane;

/** x = A·z: the Jacobian is A everywhere. */
public final class LinearMap implements PlaneMap {
    private final Matrix2 a;
    private final Matrix2 inverse;

    /** @throws ArithmeticException if A is singular */
    public LinearMap(Matrix2 a) {
        this.a = a;
        inverse = a.inverse();
    }

    @Override
    public double[] forward(double[] z) {
        return a.times(z);
    }

    @Override
    public Matrix2 jacobian(double[] z) {
        return a;
    }

    @Override
    public Preimage principal(double[] x) {
        double[] z = inverse.times(x);
        return new Preimage(z[0], z[1], inverse);
    }
}
