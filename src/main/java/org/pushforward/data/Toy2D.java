package org.pushforward.data;

import java.util.Optional;
import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/**
 * A density in the plane.
 *
 * @param id its name
 * @param density what is drawn from
 */
public record Toy2D(String id, PlaneDensity density) implements DataSet {
    @Override
    public int dims() {
        return 2;
    }

    @Override
    public void sample(Rng rng, float[] out) {
        int n = rowsOf(out);
        for (int i = 0; i < n; i++) {
            density.sample(rng, out, 2 * i);
        }
    }

    @Override
    public OptionalDouble logProb(double... x) {
        return density.logProb(x[0], x[1]);
    }

    @Override
    public OptionalDouble entropy() {
        return density.entropy();
    }

    @Override
    public Optional<Modes> modes() {
        return density.modes();
    }
}
