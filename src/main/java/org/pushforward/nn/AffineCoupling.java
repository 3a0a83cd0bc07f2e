package org.pushforward.nn;

/**
 * y = x e^s + t, where s and t come from a net that never saw x: the moved half of a coupling layer, or all of an
 * autoregressive one. Its Jacobian is triangular with e^s on the diagonal.
 *
 * <pre>{@code
 * AffineCoupling coupling = AffineCoupling.bounded(net.apply(kept), 2);    // [batch, m] to [batch, 2m]
 * Tensor y = coupling.forward(moved);
 * logDet = logDet.plus(coupling.forwardLogDetJacobian());
 * }</pre>
 *
 * <p>Source: L. Dinh, J. Sohl-Dickstein and S. Bengio, "Density estimation using Real NVP", 2016.
 *
 * @param logScale s, [batch, m]
 * @param shift t, [batch, m]
 */
public record AffineCoupling(Tensor logScale, Tensor shift) {
    public AffineCoupling {
        Shapes.same("affine coupling", logScale, shift);
    }

    /** [s | t] = h, [batch, 2m]. */
    public static AffineCoupling of(Tensor h) {
        int m = half(h);
        return new AffineCoupling(h.columns(0, m), h.columns(m, 2 * m));
    }

    /** [a | t] = h, [batch, 2m], with s = bound · tanh a, so that no scale runs away. */
    public static AffineCoupling bounded(Tensor h, double bound) {
        if (!(bound > 0) || Double.isInfinite(bound)) {
            throw new IllegalArgumentException("affine coupling: the bound must be positive, not " + bound);
        }
        int m = half(h);
        Tensor s = h.columns(0, m).tanh();
        return new AffineCoupling(bound == 1 ? s : s.times(bound), h.columns(m, 2 * m));
    }

    private static int half(Tensor h) {
        if (h.cols() % 2 != 0) {
            throw new IllegalArgumentException(
                    "affine coupling: " + h + " has no two halves, one for log-scales and one for shifts");
        }
        return h.cols() / 2;
    }

    /** x e^s + t, [batch, m]. */
    public Tensor forward(Tensor x) {
        Shapes.same("affine coupling", x, logScale);
        return ScalarAffine.FORWARD.of(x, logScale, shift);
    }

    /** (y - t) e^-s, [batch, m]. */
    public Tensor inverse(Tensor y) {
        Shapes.same("affine coupling", y, logScale);
        return ScalarAffine.INVERSE.of(y, logScale, shift);
    }

    /** ln |det dy/dx| = Σ s along each row, [batch, 1]. */
    public Tensor forwardLogDetJacobian() {
        return logScale.rowSum();
    }
}
