package org.pushforward.data;

import java.util.OptionalDouble;
import org.pushforward.prob.Distribution;
import org.pushforward.prob.Rng;

/**
 * A density on the line that is known exactly.
 *
 * @param id its name
 * @param density what is drawn from
 */
public record Toy1D(String id, Distribution density) implements DataSet {
    @Override
    public int dims() {
        return 1;
    }

    @Override
    public void sample(Rng rng, float[] out) {
        density.sample(rng, out);
    }

    @Override
    public OptionalDouble logProb(double... x) {
        return OptionalDouble.of(density.logProb(x[0]));
    }

    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(density.entropy());
    }
}
