package org.pushforward.bijector.batch;

import java.util.List;
import org.pushforward.nn.Tensor;

/**
 * One after another, x = f_K(... f_2(f_1(z))); the log-determinants add up.
 *
 * @param parts f_1 to f_K, from the prior to the data
 */
public record Chain(List<BatchBijector> parts) implements BatchBijector {
    public Chain {
        parts = List.copyOf(parts);
    }

    public Chain(BatchBijector... parts) {
        this(List.of(parts));
    }

    @Override
    public Mapped forward(Tensor z) {
        Mapped x = Mapped.keepingVolume(z);
        for (BatchBijector part : parts) {
            x = x.then(part::forward);
        }
        return x;
    }

    @Override
    public Mapped inverse(Tensor x) {
        Mapped z = Mapped.keepingVolume(x);
        for (int k = parts.size() - 1; k >= 0; k--) {
            z = z.then(parts.get(k)::inverse);
        }
        return z;
    }

    /** From the data inwards: each part starts from what the parts after it made of the batch. */
    @Override
    public void start(float[] x, int rows) {
        float[] at = x;
        for (int k = parts.size() - 1; k >= 0; k--) {
            parts.get(k).start(at, rows);
            at = k > 0 ? parts.get(k).inverse(at, rows) : at;
        }
    }
}
