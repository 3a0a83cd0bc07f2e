package org.pushforward.data;

import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/** A probability density in the plane. */
public interface PlaneDensity {
    /** Draws one point into xy, [2]. */
    void sample(Rng rng, double[] xy);

    /** log p(x, y) in nats, where it is known. */
    default OptionalDouble logProb(double x, double y) {
        return OptionalDouble.empty();
    }

    /** -E log p in nats, where it is known. */
    default OptionalDouble entropy() {
        return OptionalDouble.empty();
    }
}
