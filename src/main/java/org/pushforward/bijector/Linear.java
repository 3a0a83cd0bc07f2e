package org.pushforward.bijector;

/**
 * x = W z with a square matrix W; log|det J| = log|det W| everywhere.
 *
 * <p>W is factored once, P W = L U, so going back takes n² steps: it solves W z = x instead of forming W⁻¹. If W is singular the
 * log-determinant is minus infinity and what comes back is not finite.
 */
public final class Linear implements Bijector {
    private final double[][] w;
    private final Lu lu;

    /** @throws IllegalArgumentException if the matrix is not square */
    public Linear(double[][] w) {
        lu = Lu.of(w);
        this.w = new double[w.length][];
        for (int i = 0; i < w.length; i++) {
            this.w[i] = w[i].clone();
        }
    }

    @Override
    public int dims() {
        return w.length;
    }

    /** The factors of W. */
    public Lu lu() {
        return lu;
    }

    @Override
    public double[] forward(double[] z) {
        double[] x = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < w.length; j++) {
                x[i] += w[i][j] * z[j];
            }
        }
        return x;
    }

    @Override
    public double[] inverse(double[] x) {
        return lu.solve(x);
    }

    @Override
    public double forwardLogDetJacobian(double[] z) {
        return lu.logAbsDet();
    }
}
