package org.pushforward.prob;

import java.util.stream.DoubleStream;

/**
 * Entropy and the distances built from it, in nats: on grids of density values, by quadrature, and in closed form.
 *
 * <p>On a grid, p[i] is the density at the centre of the i-th cell of width dx, and the integral is the sum of p[i] dx.
 * The *Term methods give one point's integrand, to be drawn.
 *
 * <p>Sources: S. Kullback and R. A. Leibler, "On information and sufficiency", 1951; J. Lin, "Divergence measures based
 * on the Shannon entropy", 1991.
 */
public final class Divergence {
    private Divergence() {}

    /** H(p) = -∫p log p. */
    public static double entropy(double[] p, double dx) {
        return crossEntropy(p, p, dx);
    }

    /** H(p, q) = -∫p log q, infinite where q = 0 &lt; p. */
    public static double crossEntropy(double[] p, double[] q, double dx) {
        sameGrid(p, q, dx);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += crossEntropyTerm(p[i], q[i]);
        }
        return sum * dx;
    }

    /** KL(p || q) = ∫p log(p/q), infinite where q = 0 &lt; p. */
    public static double kl(double[] p, double[] q, double dx) {
        sameGrid(p, q, dx);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += klTerm(p[i], q[i]);
        }
        return sum * dx;
    }

    /** JS(p, q) = ½ KL(p || m) + ½ KL(q || m) with m = (p + q)/2, between 0 and log 2. */
    public static double js(double[] p, double[] q, double dx) {
        sameGrid(p, q, dx);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += jsTerm(p[i], q[i]);
        }
        return sum * dx;
    }

    /** -p log q, with 0 log 0 = 0. */
    public static double crossEntropyTerm(double p, double q) {
        return p == 0 ? 0 : -p * Math.log(q);
    }

    /** p log(p/q), with 0 log 0 = 0; negative where p &lt; q. */
    public static double klTerm(double p, double q) {
        return p == 0 ? 0 : p * (Math.log(p) - Math.log(q));
    }

    /** ½ p log(p/m) + ½ q log(q/m), never negative. */
    public static double jsTerm(double p, double q) {
        double m = 0.5 * (p + q);
        return 0.5 * klTerm(p, m) + 0.5 * klTerm(q, m);
    }

    /** -p log p, given log p. */
    static double entropyTerm(double logProb) {
        return logProb == Double.NEGATIVE_INFINITY ? 0 : -Math.exp(logProb) * logProb;
    }

    /** KL(N(μ₁, σ₁²) || N(μ₂, σ₂²)) = log(σ₂/σ₁) + (σ₁² + (μ₁ - μ₂)²)/(2σ₂²) - ½. */
    public static double kl(Normal p, Normal q) {
        double ratio = p.sigma() / q.sigma();
        double shift = (p.mu() - q.mu()) / q.sigma();
        return -Math.log(ratio) + 0.5 * (ratio * ratio + shift * shift - 1);
    }

    /** KL(p || q) by quadrature, infinite if p has mass where q has none. */
    public static double kl(Distribution p, Distribution q) {
        return q.support().contains(p.support())
                ? Quadrature.integrate(x -> klTermOfLogs(p.logProb(x), q.logProb(x)), pieces(p, q))
                : Double.POSITIVE_INFINITY;
    }

    /** H(p, q) = -∫p log q by quadrature, infinite if p has mass where q has none. */
    public static double crossEntropy(Distribution p, Distribution q) {
        return kl(p, q) + p.entropy();
    }

    /** JS(p, q) by quadrature. */
    public static double js(Distribution p, Distribution q) {
        Mixture m = Mixture.of(p, q);
        return 0.5 * (kl(p, m) + kl(q, m));
    }

    private static double klTermOfLogs(double logP, double logQ) {
        return logP == Double.NEGATIVE_INFINITY ? 0 : Math.exp(logP) * (logP - logQ);
    }

    /** p's pieces, cut further where q is not smooth. */
    private static double[] pieces(Distribution p, Distribution q) {
        double[] own = p.breakpoints();
        DoubleStream others = DoubleStream.of(q.breakpoints()).filter(x -> own[0] < x && x < own[own.length - 1]);
        return DoubleStream.concat(DoubleStream.of(own), others).sorted().toArray();
    }

    private static void sameGrid(double[] p, double[] q, double dx) {
        Check.positive("dx", dx);
        if (p.length != q.length) {
            throw new IllegalArgumentException(
                    "both densities must be on the same grid, found " + p.length + " and " + q.length + " points");
        }
    }
}
