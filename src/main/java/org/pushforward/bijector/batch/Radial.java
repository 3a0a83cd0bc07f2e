package org.pushforward.bijector.batch;

import org.pushforward.nn.Init;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;

/**
 * x = z + β (z - z₀)/(α + r), r = |z - z₀|: space is pushed away from a point, or pulled towards it.
 *
 * <p>With s = 1 + β/(α + r), the stretching across the radius, log|det J| = (dims - 1) log s + log(1 + αβ/(α + r)²). It
 * is invertible where β > -α, so α = eᵃ and β = -α + log(1 + e^(b + k)), where k lets a = b = 0 be the identity. On the
 * way back r is the positive root of r² + (α + β - R) r - α R = 0, R = |x - z₀|. One such layer does little. Source: D. J.
 * Rezende and S. Mohamed, "Variational inference with normalizing flows", 2015.
 *
 * @param centre z₀, [1, dims]
 * @param a [1, 1]
 * @param b [1, 1]
 */
public record Radial(Tensor centre, Tensor a, Tensor b) implements BatchBijector {
    private static final double K = Math.log(Math.E - 1);
    /** Added to a squared distance, whose root has no slope at 0. */
    private static final double TINY = 1e-12;

    public Radial(ParameterBlock theta, int dims) {
        this(
                theta.weight(1, dims, Init.zeros(), null),
                theta.weight(1, 1, Init.zeros(), null),
                theta.weight(1, 1, Init.zeros(), null));
    }

    /** α and α + β, both positive, [1, 1]. */
    private record Pull(Tensor alpha, Tensor both) {
        /** s at r, [batch, 1]. */
        Tensor stretching(Tensor r) {
            return r.plus(both).dividedBy(r.plus(alpha));
        }

        Tensor logDet(Tensor r, int dims) {
            Tensor share = r.plus(alpha).square();
            Tensor along = share.plus(alpha.times(both.minus(alpha))).dividedBy(share);
            return stretching(r).log().times(dims - 1).plus(along.log());
        }

        /** r from R. */
        Tensor radius(Tensor image) {
            Tensor p = image.minus(both);
            return p.square().plus(image.times(alpha).times(4)).sqrt().plus(p).times(0.5);
        }
    }

    private Pull pull(Tensor of) {
        return new Pull(of.graph().bind(a).exp(), of.graph().bind(b).plus(K).softplus());
    }

    @Override
    public Mapped forward(Tensor z) {
        Pull pull = pull(z);
        Tensor from = z.minus(centre);
        Tensor r = length(from);
        Tensor x = from.times(pull.stretching(r)).plus(centre);
        return new Mapped(x, pull.logDet(r, z.cols()));
    }

    @Override
    public Mapped inverse(Tensor x) {
        Pull pull = pull(x);
        Tensor from = x.minus(centre);
        Tensor r = pull.radius(length(from));
        Tensor z = from.dividedBy(pull.stretching(r)).plus(centre);
        return new Mapped(z, pull.logDet(r, x.cols()).negate());
    }

    private static Tensor length(Tensor rows) {
        return rows.square().rowSum().plus(TINY).sqrt();
    }
}
