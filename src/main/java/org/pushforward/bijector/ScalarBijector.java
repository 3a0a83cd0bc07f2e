package org.pushforward.bijector;

/**
 * A strictly monotone differentiable map of an interval of the real line, x = f(z).
 *
 * <p>Change of variables: p(x) = π(f⁻¹(x)) / |f'(f⁻¹(x))|. Outside its domain or its image a map answers NaN or an
 * infinity, never an exception.
 */
public interface ScalarBijector extends Bijector {
    /** x = f(z). */
    double forward(double z);

    /** z = f⁻¹(x). */
    double inverse(double x);

    /** log|dx/dz| at z, minus infinity where the slope is 0. */
    double logSlope(double z);

    @Override
    default int dims() {
        return 1;
    }

    @Override
    default double[] forward(double[] z) {
        return new double[] {forward(z[0])};
    }

    @Override
    default double[] inverse(double[] x) {
        return new double[] {inverse(x[0])};
    }

    @Override
    default double forwardLogDetJacobian(double[] z) {
        return logSlope(z[0]);
    }

    /** x = next(f(z)). */
    default ScalarBijector then(ScalarBijector next) {
        return new ScalarChain(this, next);
    }
}
