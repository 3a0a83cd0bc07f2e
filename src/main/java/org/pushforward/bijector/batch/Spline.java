package org.pushforward.bijector.batch;

import org.pushforward.nn.RationalQuadratic;
import org.pushforward.nn.Tensor;

/**
 * x = f(z), a monotonic spline of quotients of quadratics on [-bound, bound] and the identity outside: it bends far more
 * than an affine map and is inverted as easily.
 *
 * <p>Each number has 3 · bins - 1 parameters: widths, heights and inner slopes; zeros give the identity. Data beyond the
 * bound stay as they are, so scale them to fit. Source: C. Durkan, A. Bekasov, I. Murray and G. Papamakarios, "Neural
 * spline flows", 2019.
 *
 * @param curve the splines, and how their parameters are laid out
 */
public record Spline(RationalQuadratic curve) implements Transform {
    public Spline(int bins, double bound) {
        this(new RationalQuadratic(bins, bound));
    }

    @Override
    public int parameters() {
        return curve.parameters();
    }

    @Override
    public Mapped forward(Tensor z, Tensor h) {
        return mapped(curve.forward(z, h));
    }

    @Override
    public Mapped inverse(Tensor x, Tensor h) {
        return mapped(curve.inverse(x, h));
    }

    private static Mapped mapped(Tensor valueAndLogSlope) {
        int m = valueAndLogSlope.cols() / 2;
        return new Mapped(
                valueAndLogSlope.columns(0, m),
                valueAndLogSlope.columns(m, 2 * m).rowSum());
    }
}
