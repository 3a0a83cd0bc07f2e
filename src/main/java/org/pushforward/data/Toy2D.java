package org.pushforward.data;

import java.util.Optional;
import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/** A density in the plane. */
public final class Toy2D implements DataSet {
    private final String id;
    private final PlaneDensity density;
    private OptionalDouble entropy;

    /**
     * @param id its name
     * @param density what is drawn from
     */
    public Toy2D(String id, PlaneDensity density) {
        this.id = id;
        this.density = density;
    }

    @Override
    public String id() {
        return id;
    }

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

    /** Computed when first asked for, within some milliseconds; any thread may ask. */
    @Override
    public synchronized OptionalDouble entropy() {
        if (entropy == null) {
            entropy = density.entropy();
        }
        return entropy;
    }

    @Override
    public Optional<Modes> modes() {
        return density.modes();
    }
}
