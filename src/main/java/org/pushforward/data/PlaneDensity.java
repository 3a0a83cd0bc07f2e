package org.pushforward.data;

import java.util.Optional;
import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/** A probability density in the plane. */
public interface PlaneDensity {
    /** Draws one point into out[at] and out[at + 1]; an array's place, so that a batch makes no garbage. */
    void sample(Rng rng, float[] out, int at);

    /** log p(x, y) in nats, where it is known. */
    default OptionalDouble logProb(double x, double y) {
        return OptionalDouble.empty();
    }

    /** -E log p in nats, where it is known. */
    default OptionalDouble entropy() {
        return OptionalDouble.empty();
    }

    /** The separate modes, if it has any. */
    default Optional<Modes> modes() {
        return Optional.empty();
    }
}
