package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * Regression on the labels 1 and 0: a = -½ (v - 1)², b = -½ v²; G lowers ½ (v - 1)².
 *
 * <p>f(u) = -½ u/(1 + u) and v* = u/(1 + u), the best probability itself, so V(D*) = ⅛ Δ(p, q) - ¼ with
 * Δ = Σ (p - q)²/(p + q), the triangular discrimination. Points far on the right side of D still feel a pull, which a
 * sigmoid would have flattened.
 *
 * <p>Source: X. Mao et al., "Least squares generative adversarial networks", 2017, with a = 0, b = c = 1; F. Topsøe,
 * "Some inequalities for information divergence and related measures of discrimination", 2000.
 */
final class LeastSquaresObjective implements RatioObjective {
    @Override
    public String id() {
        return "least-squares";
    }

    @Override
    public Tensor real(Tensor v) {
        return v.plus(-1).square().times(-0.5);
    }

    @Override
    public Tensor fake(Tensor v) {
        return v.square().times(-0.5);
    }

    @Override
    public double real(double v) {
        return -0.5 * (v - 1) * (v - 1);
    }

    @Override
    public double fake(double v) {
        return -0.5 * v * v;
    }

    /** One loss only: lowering b would drive scores below 0 further down. */
    @Override
    public Tensor generatorLosses(Tensor fakeScores, boolean saturating) {
        return real(fakeScores).negate();
    }

    @Override
    public double generatorLoss(double v, boolean saturating) {
        return -real(v);
    }

    @Override
    public double f(double u) {
        return -0.5 * u / (1 + u);
    }

    @Override
    public double bestScore(double u) {
        return u / (1 + u);
    }

    @Override
    public double ratio(double v) {
        return v <= 0 ? 0 : v >= 1 ? Double.POSITIVE_INFINITY : v / (1 - v);
    }
}
