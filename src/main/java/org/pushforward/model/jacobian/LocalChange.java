package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.Matrix2;

/**
 * What the map does at one point z', and what its inverse does at x' = f(z').
 *
 * @param z z', shape [2]
 * @param x x' = f(z'), shape [2]
 * @param jacobian ∂f/∂z at z'
 * @param inverse ∂f⁻¹/∂x at x', from the inverse's own formula
 * @param pi π(z')
 * @param p the density that z' brings to x': π(f⁻¹(x'))·|det ∂f⁻¹/∂x|
 * @param total p(x'): the same summed over every z with f(z) = x'
 * @param sheets how many z with π(z) > 0 share x'
 */
public record LocalChange(
        double[] z, double[] x, Matrix2 jacobian, Matrix2 inverse, double pi, double p, double total, int sheets) {

    static LocalChange at(PushedDensity density, double[] z) {
        double[] x = density.f().forward(z);
        var preimage = density.near(x, z);
        double pi = density.base().density(z[0], z[1]);
        return new LocalChange(
                z,
                x,
                density.f().jacobian(z),
                preimage.inverseJacobian(),
                pi,
                density.share(preimage),
                density.at(x),
                density.count(x));
    }

    /** det ∂f/∂z. */
    public double det() {
        return jacobian.det();
    }

    /** det ∂f⁻¹/∂x. */
    public double inverseDet() {
        return inverse.det();
    }

    /** (∂z₁/∂x₁)·(∂x₁/∂z₁): not 1 in general, since other variables are held fixed in the two factors. */
    public double trapProduct() {
        return inverse.a11() * jacobian.a11();
    }
}
