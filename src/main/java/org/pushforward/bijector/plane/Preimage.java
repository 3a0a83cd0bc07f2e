package org.pushforward.bijector.plane;

/**
 * One point z with f(z) = x, and how the inverse on its sheet changes there.
 *
 * @param z1 first coordinate
 * @param z2 second coordinate
 * @param inverseJacobian ∂f⁻¹/∂x at x, from the formula of the inverse; its entries are not finite where f folds
 */
public record Preimage(double z1, double z2, Matrix2 inverseJacobian) {
    public double[] z() {
        return new double[] {z1, z2};
    }

    /** |det ∂f⁻¹/∂x|: how much of π's density arrives at x from here. */
    public double inverseAbsDet() {
        return Math.abs(inverseJacobian.det());
    }
}
