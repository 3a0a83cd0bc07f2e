package org.pushforward.bijector.batch;

import java.util.Optional;
import java.util.function.Function;
import org.pushforward.nn.Tensor;

/**
 * Rows that went through a bijector, and what happened to volume on the way.
 *
 * @param value [batch, dims]
 * @param logDet log|det| of the Jacobian of every row, [batch, 1], or [1, 1] where it is the same for all; none where
 *     volume is kept
 */
public record Mapped(Tensor value, Optional<Tensor> logDet) {
    public Mapped(Tensor value, Tensor logDet) {
        this(value, Optional.of(logDet));
    }

    /** log|det| = 0. */
    public static Mapped keepingVolume(Tensor value) {
        return new Mapped(value, Optional.empty());
    }

    /** Through one more bijector: the log-determinants add up. */
    public Mapped then(Function<Tensor, Mapped> next) {
        Mapped after = next.apply(value);
        return new Mapped(after.value, sum(logDet, after.logDet));
    }

    /** This log-determinant joined to other columns' rows. */
    Mapped with(Tensor joined) {
        return new Mapped(joined, logDet);
    }

    /**
     * {@code logProb} + log|det|: the density of rows before the map from the density of what they became.
     *
     * @param logProb [batch, 1]
     */
    public Tensor addTo(Tensor logProb) {
        return logDet.map(logProb::plus).orElse(logProb);
    }

    private static Optional<Tensor> sum(Optional<Tensor> a, Optional<Tensor> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        boolean aIsWider = a.get().rows() >= b.get().rows();
        Tensor wide = aIsWider ? a.get() : b.get();
        return Optional.of(wide.plus(aIsWider ? b.get() : a.get()));
    }
}
