package org.pushforward.model.flow.image;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Dense;
import org.pushforward.nn.Init;
import org.pushforward.nn.Layer;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.prob.Rng;

/** Perceptrons that say how numbers move; their last layer starts at zero, so that a coupling starts as the identity. */
final class DenseNet {
    private DenseNet() {}

    /** @param sizes kept numbers, hidden units of each layer, numbers said */
    static Layer of(ParameterBlock theta, List<Integer> sizes, Rng rng) {
        List<Dense> layers = new ArrayList<>();
        int last = sizes.size() - 1;
        for (int k = 1; k < last; k++) {
            layers.add(new Dense(theta, sizes.get(k - 1), sizes.get(k), Activation.RELU, rng));
        }
        layers.add(new Dense(theta, sizes.get(last - 1), sizes.get(last), Activation.IDENTITY, Init.zeros(), rng));
        return new Mlp(layers);
    }
}
