package org.pushforward.bijector;

/**
 * An invertible differentiable map x = f(z) that keeps account of volume.
 *
 * <p>Change of variables: log p(x) = log π(f⁻¹(x)) + log|det ∂f⁻¹/∂x|. Points have shape [dims]; log-determinants are
 * natural logarithms. An implementer writes {@link #forward}, {@link #inverse} and {@link #forwardLogDetJacobian}; the
 * laws in {@code BijectorLawsTest} hold for all.
 *
 * <p>Source: J. Dillon et al., "TensorFlow Distributions", 2017, for the names.
 */
public interface Bijector {
    int dims();

    /** x = f(z), fresh. */
    double[] forward(double[] z);

    /** z = f⁻¹(x), fresh. */
    double[] inverse(double[] x);

    /** log|det ∂f/∂z| at z. */
    double forwardLogDetJacobian(double[] z);

    /** log|det ∂f⁻¹/∂x| at x, which is minus the forward one at z = f⁻¹(x). */
    default double inverseLogDetJacobian(double[] x) {
        return -forwardLogDetJacobian(inverse(x));
    }
}
