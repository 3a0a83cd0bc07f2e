package org.pushforward.data;

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
        double[] xy = new double[2];
        for (int i = 0; i < n; i++) {
            density.sample(rng, xy);
            out[2 * i] = (float) xy[0];
            out[2 * i + 1] = (float) xy[1];
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
}
