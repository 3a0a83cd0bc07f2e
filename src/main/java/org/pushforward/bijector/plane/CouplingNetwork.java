package org.pushforward.bijector.plane;

import org.pushforward.prob.Rng;

/**
 * A small invertible network with random weights: four coupling layers that take turns in which coordinate they copy.
 *
 * <p>J is the product of the layers' Jacobians, det J the product of their determinants.
 */
public final class CouplingNetwork implements PlaneMap {
    private static final int LAYERS = 4;

    private final PlaneCoupling[] layers = new PlaneCoupling[LAYERS];

    /**
     * @param strength 0 for the identity, 1 for the weights as drawn
     * @param rng where the weights come from; the same state gives the same network
     */
    public CouplingNetwork(double strength, Rng rng) {
        for (int k = 0; k < LAYERS; k++) {
            layers[k] = new PlaneCoupling(k % 2 == 0, strength, rng);
        }
    }

    @Override
    public double[] forward(double[] z) {
        double[] x = z;
        for (PlaneCoupling layer : layers) {
            x = layer.forward(x);
        }
        return x;
    }

    @Override
    public Matrix2 jacobian(double[] z) {
        double[] x = z;
        Matrix2 product = Matrix2.IDENTITY;
        for (PlaneCoupling layer : layers) {
            product = layer.jacobian(x).times(product);
            x = layer.forward(x);
        }
        return product;
    }

    @Override
    public Preimage principal(double[] x) {
        double[] z = x;
        Matrix2 product = Matrix2.IDENTITY;
        for (int k = LAYERS - 1; k >= 0; k--) {
            Preimage one = layers[k].inverse(z);
            product = one.inverseJacobian().times(product);
            z = one.z();
        }
        return new Preimage(z[0], z[1], product);
    }
}
