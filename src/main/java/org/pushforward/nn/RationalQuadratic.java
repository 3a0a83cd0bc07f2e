package org.pushforward.nn;

/**
 * Monotonic rational-quadratic splines, a curve of its own for every number: K bins on [-bound, bound], in each of them
 * a quotient of two quadratics, and the identity outside.
 *
 * <p>A number has K parameters for the widths of the bins, K for their heights and K - 1 for the slopes at the inner
 * knots: the softmax of the first two, stretched to the interval, no bin narrower than a thousandth of it; the softplus
 * of the last, shifted so that 0 means slope 1, which is also the slope at both ends. Parameters of 0 give the
 * identity. With ξ the place in a bin from (x_k, y_k), w wide and h high, s = h/w and slopes d and e at its ends:
 *
 * <pre>
 * y = y_k + h (s ξ² + d ξ(1-ξ)) / (s + (e + d - 2s) ξ(1-ξ))
 * </pre>
 *
 * <p>The inverse is the root of a quadratic; its gradient follows from that of the curve. Source: C. Durkan, A. Bekasov,
 * I. Murray and G. Papamakarios, "Neural spline flows", 2019.
 *
 * @param bins K, from 2 to 500
 * @param bound half the interval's length, positive
 */
public record RationalQuadratic(int bins, double bound) {
    public RationalQuadratic {
        if (bins < 2 || bins > 500) {
            throw new IllegalArgumentException("a spline needs 2 to 500 bins, not " + bins);
        }
        if (!(bound > 0) || Double.isInfinite(bound)) {
            throw new IllegalArgumentException("a spline's bound must be positive, not " + bound);
        }
    }

    /** 3K - 1. */
    public int parameters() {
        return 3 * bins - 1;
    }

    /**
     * [y | ln dy/dx], [batch, 2m].
     *
     * @param x [batch, m]
     * @param h [batch, (3K - 1) m], in blocks of m columns: widths, heights, slopes
     */
    public Tensor forward(Tensor x, Tensor h) {
        return record(x, h, false);
    }

    /** [x | ln dx/dy], [batch, 2m], of the same curves. */
    public Tensor inverse(Tensor y, Tensor h) {
        return record(y, h, true);
    }

    private Tensor record(Tensor x, Tensor h, boolean inverse) {
        if (h.rows() != x.rows() || h.cols() != parameters() * x.cols()) {
            throw new IllegalArgumentException("a spline of " + bins + " bins: " + x + " needs parameters [" + x.rows()
                    + ", " + parameters() * x.cols() + "], not " + h);
        }
        return new SplineOp(this, inverse, x, h).record(x.rows(), 2 * x.cols());
    }
}
