package org.pushforward.bijector;

import java.util.List;

/**
 * One bijector after another, x = f_K(... f_1(z)): a flow. By the chain rule the log-determinants add up, each at the
 * point that reaches its layer.
 *
 * @param layers in the order in which z passes them, all of the same dims, at least one
 */
public record Chain(List<Bijector> layers) implements Bijector {
    /** @throws IllegalArgumentException if there is no layer or two differ in dims */
    public Chain {
        layers = List.copyOf(layers);
        List<Integer> dims = layers.stream().map(Bijector::dims).distinct().toList();
        if (dims.size() != 1) {
            throw new IllegalArgumentException("a chain needs layers of one number of dims, found " + dims);
        }
    }

    @Override
    public int dims() {
        return layers.get(0).dims();
    }

    @Override
    public double[] forward(double[] z) {
        double[] x = z.clone();
        for (Bijector layer : layers) {
            x = layer.forward(x);
        }
        return x;
    }

    @Override
    public double[] inverse(double[] x) {
        double[] z = x.clone();
        for (int k = layers.size() - 1; k >= 0; k--) {
            z = layers.get(k).inverse(z);
        }
        return z;
    }

    @Override
    public double forwardLogDetJacobian(double[] z) {
        double sum = 0;
        double[] x = z;
        for (Bijector layer : layers) {
            sum += layer.forwardLogDetJacobian(x);
            x = layer.forward(x);
        }
        return sum;
    }

    /** Σ log|det ∂f_k⁻¹| on the way back; needs no forward pass. */
    @Override
    public double inverseLogDetJacobian(double[] x) {
        double sum = 0;
        double[] z = x;
        for (int k = layers.size() - 1; k >= 0; k--) {
            sum += layers.get(k).inverseLogDetJacobian(z);
            z = layers.get(k).inverse(z);
        }
        return sum;
    }
}
