package org.pushforward.bijector.batch;

import org.pushforward.nn.Made;
import org.pushforward.nn.MaskedDense;
import org.pushforward.nn.Tensor;

/**
 * An autoregressive layer: every number is moved, each as the numbers before it say, x_i = T(z_i; h_i(x_1 ... x_(i-1))).
 *
 * <p>The Jacobian is triangular, so its determinant is that of T alone. With x at hand all h_i come from one pass of the
 * net, so {@link #inverse}, the direction of the density, takes one pass; but drawing x takes one pass for every column,
 * since h_i waits for x_(i-1). This is a masked autoregressive flow. Turned round by {@link Inverse} it is an inverse
 * autoregressive flow, x_i = T⁻¹(z_i; h_i(z_1 ... z_(i-1))): one pass draws, which variational inference needs, and the
 * density of data takes one pass for every column. Between layers a {@link Permutation} changes the order.
 *
 * <p>Sources: G. Papamakarios, T. Pavlakou and I. Murray, "Masked autoregressive flow for density estimation", 2017; D.
 * P. Kingma et al., "Improved variational inference with inverse autoregressive flow", 2016.
 *
 * @param net h, [batch, dims] to [batch, parameters · dims], no column seeing itself or a later one
 * @param transform T
 */
public record Autoregressive(Made net, Transform transform) implements BatchBijector {
    public Autoregressive {
        MaskedDense last = net.layers().get(net.layers().size() - 1);
        int dims = dims(net);
        if (last.w().cols() != transform.parameters() * dims) {
            throw new IllegalArgumentException("a net of " + dims + " columns must tell " + transform.parameters()
                    + " parameters each, " + transform.parameters() * dims + " in all, not "
                    + last.w().cols());
        }
    }

    private static int dims(Made net) {
        return net.layers().get(0).w().rows();
    }

    /** After pass i the first i columns are what they will be: the next one depends on no others. */
    @Override
    public Mapped forward(Tensor z) {
        Mapped x = Mapped.keepingVolume(z);
        for (int i = 0; i < dims(net); i++) {
            x = transform.forward(z, net.apply(x.value()));
        }
        return x;
    }

    @Override
    public Mapped inverse(Tensor x) {
        return transform.inverse(x, net.apply(x));
    }
}
