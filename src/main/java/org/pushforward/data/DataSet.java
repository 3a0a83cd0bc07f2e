package org.pushforward.data;

import java.util.Optional;
import java.util.OptionalDouble;
import org.pushforward.prob.Rng;

/** Something a model can learn: a source of independent points of the same number of dimensions. */
public sealed interface DataSet permits Toy1D, Toy2D, Images, Csv {
    /** Its name in files and on the command line, as in "two-gaussians". */
    String id();

    /** How many numbers a point has. */
    int dims();

    /**
     * Fills with independent points.
     *
     * @param out [n, dims], row by row
     * @throws IllegalArgumentException if the length is not a multiple of dims
     */
    void sample(Rng rng, float[] out);

    /** n independent points, [n, dims]. */
    default float[] sample(Rng rng, int n) {
        float[] out = new float[Math.multiplyExact(n, dims())];
        sample(rng, out);
        return out;
    }

    /** log p(x) in nats, where the density is known. */
    default OptionalDouble logProb(double... x) {
        return OptionalDouble.empty();
    }

    /** -E log p(x) in nats, where it is known: no model's expected log-likelihood can exceed -entropy. */
    default OptionalDouble entropy() {
        return OptionalDouble.empty();
    }

    /** The separate modes that a model should not miss; empty if there are none, or they are unknown. */
    default Optional<Modes> modes() {
        return Optional.empty();
    }

    /**
     * {@return how many points fill the array}
     *
     * @throws IllegalArgumentException if its length is not a multiple of dims
     */
    default int rowsOf(float[] out) {
        if (out.length % dims() != 0) {
            throw new IllegalArgumentException(
                    "points of " + dims() + " numbers do not fill " + out.length + " places");
        }
        return out.length / dims();
    }
}
