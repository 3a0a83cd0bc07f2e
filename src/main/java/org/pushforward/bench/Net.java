package org.pushforward.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.prob.Rng;

/**
 * Dense layers one after another.
 *
 * @param sizes input, hidden ..., output
 * @param hidden after every layer but the last
 * @param output after the last
 */
public record Net(List<Integer> sizes, Activation hidden, Activation output) {
    static Net of(Activation hidden, Integer... sizes) {
        return new Net(List.of(sizes), hidden, Activation.IDENTITY);
    }

    int inputs() {
        return sizes.get(0);
    }

    Mlp in(ParameterBlock theta, Rng rng) {
        return new Mlp(theta, sizes, hidden, output, rng);
    }

    /** As in 2-64-64-1. */
    @Override
    public String toString() {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
