package org.pushforward.bijector.batch;

import org.pushforward.nn.Init;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * x = z + û tanh(wᵀz + b): space is stretched or squeezed across the plane wᵀz + b = 0.
 *
 * <p>By the matrix determinant lemma |det J| = 1 + c tanh'(wᵀz + b) with c = wᵀû. It is invertible where c > -1, so û is
 * u with its part along w changed to make c = -1 + log(1 + e^(wᵀu + k)); k = log(e - 1) lets u = 0 be the identity. The
 * inverse has no formula: a = wᵀz + b solves a + c tanh a = wᵀx + b, then z = x - û tanh a. One such layer does little.
 * Source: D. J. Rezende and S. Mohamed, "Variational inference with normalizing flows", 2015, whose u = 0 is not the
 * identity.
 *
 * @param u [1, dims]
 * @param w [1, dims], not zero
 * @param b [1, 1]
 */
public record Planar(Tensor u, Tensor w, Tensor b) implements BatchBijector {
    private static final double K = Math.log(Math.E - 1);
    /** Halvings of an interval of 2|c|: what is left is below what float32 tells apart. */
    private static final int HALVINGS = 24;

    private static final double HUGE = 1e30;

    public Planar(ParameterBlock theta, int dims, Rng rng) {
        this(
                theta.weight(1, dims, Init.zeros(), null),
                theta.weight(1, dims, Init.normal(1), rng),
                theta.weight(1, 1, Init.zeros(), null));
    }

    @Override
    public Mapped forward(Tensor z) {
        Tensor c = alongNormal(z);
        Tensor t = height(z).tanh();
        return new Mapped(z.plus(t.matmul(direction(c))), logDet(t, c));
    }

    @Override
    public Mapped inverse(Tensor x) {
        Tensor c = alongNormal(x);
        Tensor t = solve(height(x), c).tanh();
        return new Mapped(x.minus(t.matmul(direction(c))), logDet(t, c).negate());
    }

    /** wᵀx + b, [batch, 1]. */
    private Tensor height(Tensor x) {
        return x.matmulTransposed(w).plus(b);
    }

    private Tensor uAlongNormal(Tensor of) {
        return of.graph().bind(u).times(w).sum();
    }

    /** c, [1, 1]. */
    private Tensor alongNormal(Tensor of) {
        return uAlongNormal(of).plus(K).softplus().plus(-1);
    }

    /** û, [1, dims]. */
    private Tensor direction(Tensor c) {
        Tensor normal = c.graph().bind(w);
        Tensor change = c.minus(uAlongNormal(c)).dividedBy(normal.square().sum());
        return normal.times(change).plus(u);
    }

    /** log(1 + c (1 - t²)), [batch, 1]. */
    private static Tensor logDet(Tensor t, Tensor c) {
        return slope(t, c).log();
    }

    private static Tensor slope(Tensor t, Tensor c) {
        return t.square().negate().plus(1).times(c).plus(1);
    }

    /**
     * a with a + c tanh a = v: the interval of ±|c| around v is halved again and again. The last step is Newton's and has
     * the gradient, as da (1 + c tanh' a) = dv - tanh a dc.
     */
    private static Tensor solve(Tensor v, Tensor c) {
        Tensor a = v;
        for (int i = 1; i <= HALVINGS; i++) {
            Tensor sign = residual(a, v, c).times(HUGE).tanh();
            a = a.minus(sign.times(c.abs().times(Math.pow(0.5, i))));
        }
        Tensor near = a.detach();
        return near.minus(residual(near, v, c).dividedBy(slope(near.tanh(), c)));
    }

    /** a + c tanh a - v, growing in a. */
    private static Tensor residual(Tensor a, Tensor v, Tensor c) {
        return a.tanh().times(c).plus(a).minus(v);
    }
}
