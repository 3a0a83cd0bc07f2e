package org.pushforward.bijector.batch;

import org.pushforward.nn.Tensor;

/**
 * Part of each row is final, and a bijector goes on with the rest: the levels of a multi-scale flow.
 *
 * <p>z = [z_a | f⁻¹(x_b)] with x_a = z_a; the log-determinant is f's. Source: L. Dinh, J. Sohl-Dickstein and S. Bengio,
 * "Density estimation using Real NVP", 2016.
 *
 * @param mask the columns kept are the final ones
 * @param inner f, of the columns moved
 */
public record Split(Mask mask, BatchBijector inner) implements BatchBijector {
    @Override
    public Mapped forward(Tensor z) {
        Mapped moved = inner.forward(mask.moved(z));
        return moved.with(mask.join(mask.kept(z), moved.value()));
    }

    @Override
    public Mapped inverse(Tensor x) {
        Mapped moved = inner.inverse(mask.moved(x));
        return moved.with(mask.join(mask.kept(x), moved.value()));
    }

    @Override
    public void start(float[] x, int rows) {
        int[] moved = mask.moved();
        float[] part = new float[rows * moved.length];
        for (int r = 0; r < rows; r++) {
            for (int j = 0; j < moved.length; j++) {
                part[r * moved.length + j] = x[r * mask.dims() + moved[j]];
            }
        }
        inner.start(part, rows);
    }
}
