package org.pushforward.bijector.plane;

import java.util.List;
import org.pushforward.bijector.Bijector;

/**
 * A differentiable map x = f(z) of the plane with its Jacobian matrix both ways; points have shape [2].
 *
 * <p>A map that folds the plane over is a bijector on one sheet only, the one that {@link #principal} returns to;
 * {@link #preimages} knows all of them. Then p(x) = Σ π(z)·|det ∂f⁻¹/∂x|, summed over every z with f(z) = x.
 */
public interface PlaneMap extends Bijector {

    /** ∂f/∂z at z, by formula. */
    Matrix2 jacobian(double[] z);

    /** The z on the principal sheet with f(z) = x. */
    Preimage principal(double[] x);

    /** Every z with f(z) = x and |z₁|, |z₂| at most {@code reach}; the principal one may lie further out. */
    default List<Preimage> preimages(double[] x, double reach) {
        return List.of(principal(x));
    }

    /** The nearest point that is at least {@code distance} away from where det ∂f/∂z = 0. */
    default double[] awayFromFolds(double[] z, double distance) {
        return z;
    }

    @Override
    default int dims() {
        return 2;
    }

    @Override
    default double[] inverse(double[] x) {
        return principal(x).z();
    }

    @Override
    default double forwardLogDetJacobian(double[] z) {
        return Math.log(Math.abs(jacobian(z).det()));
    }

    @Override
    default double inverseLogDetJacobian(double[] x) {
        return Math.log(principal(x).inverseAbsDet());
    }
}
