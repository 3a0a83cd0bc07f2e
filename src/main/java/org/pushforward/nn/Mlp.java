package org.pushforward.nn;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.prob.Rng;

/**
 * A multilayer perceptron: dense layers one after another.
 *
 * @param layers from the input on
 */
public record Mlp(List<Dense> layers) implements Layer {
    public Mlp {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("an Mlp needs at least an input and an output size");
        }
    }

    /**
     * @param sizes input, hidden ..., output
     * @param hidden the activation of all layers but the last, which has none
     */
    public Mlp(ParameterBlock theta, List<Integer> sizes, Activation hidden, Rng rng) {
        this(theta, sizes, hidden, Activation.IDENTITY, rng);
    }

    public Mlp(ParameterBlock theta, List<Integer> sizes, Activation hidden, Activation output, Rng rng) {
        this(dense(theta, sizes, hidden, output, rng));
    }

    private static List<Dense> dense(
            ParameterBlock theta, List<Integer> sizes, Activation hidden, Activation output, Rng rng) {
        List<Dense> layers = new ArrayList<>();
        for (int k = 1; k < sizes.size(); k++) {
            Activation f = k < sizes.size() - 1 ? hidden : output;
            layers.add(new Dense(theta, sizes.get(k - 1), sizes.get(k), f, rng));
        }
        return layers;
    }

    @Override
    public Tensor apply(Tensor x) {
        Tensor h = x;
        for (Dense layer : layers) {
            h = layer.apply(h);
        }
        return h;
    }

    /**
     * The gradient of the summed outputs with respect to x, [batch, in], as an expression that can itself be part of a
     * loss: the chain rule written forward, g ← (g ⊙ f'(h)) Wᵀ from the last layer to the first.
     */
    public Tensor inputGradient(Tensor x) {
        List<Tensor> slopes = new ArrayList<>();
        Tensor y = x;
        for (Dense layer : layers) {
            Tensor h = y.matmul(layer.w()).plus(layer.b());
            slopes.add(layer.activation().derivative(h));
            y = layer.activation().apply(h);
        }
        Tensor g = slopes.get(layers.size() - 1);
        for (int k = layers.size() - 1; k >= 0; k--) {
            g = g.matmulTransposed(layers.get(k).w());
            g = k == 0 ? g : g.times(slopes.get(k - 1));
        }
        return g;
    }
}
