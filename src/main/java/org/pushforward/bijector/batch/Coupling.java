package org.pushforward.bijector.batch;

import org.pushforward.nn.Layer;
import org.pushforward.nn.Tensor;

/**
 * A coupling layer: part of each row is kept, x_a = z_a, and says how the other part is moved, x_b = T(z_b; h(z_a)).
 *
 * <p>The Jacobian is triangular, so its determinant is that of T alone; and since z_a = x_a is at hand, the network h
 * is never inverted. Sources: L. Dinh, D. Krueger and Y. Bengio, "NICE", 2014; L. Dinh, J. Sohl-Dickstein and S.
 * Bengio, "Density estimation using Real NVP", 2016.
 *
 * @param mask which columns are kept
 * @param net h, [batch, kept] to [batch, parameters · moved], any function
 * @param transform T
 */
public record Coupling(Mask mask, Layer net, Transform transform) implements BatchBijector {
    @Override
    public Mapped forward(Tensor z) {
        Tensor kept = mask.kept(z);
        Mapped moved = transform.forward(mask.moved(z), net.apply(kept));
        return moved.with(mask.join(kept, moved.value()));
    }

    @Override
    public Mapped inverse(Tensor x) {
        Tensor kept = mask.kept(x);
        Mapped moved = transform.inverse(mask.moved(x), net.apply(kept));
        return moved.with(mask.join(kept, moved.value()));
    }
}
