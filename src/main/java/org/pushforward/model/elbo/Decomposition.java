package org.pushforward.model.elbo;

import org.pushforward.prob.Divergence;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Quadrature;

/**
 * The evidence of x and its bound, cut in two ways; all in nats, each computed by itself and none by subtraction.
 *
 * <p>log p(x) = ELBO + KL(q(z|x) || p(z|x)) and ELBO = E_q[log p(x|z)] - KL(q(z|x) || p(z)).
 *
 * <p>Source: M. I. Jordan et al., "An Introduction to Variational Methods for Graphical Models", 1999.
 *
 * @param logP log p(x), by quadrature of p(x, z)
 * @param elbo E_q[log p(x, z) - log q(z)], by quadrature over q
 * @param klPosterior KL(q || p(z|x)), on nodes of its own with a normaliser of its own
 * @param reconstruction E_q[log p(x|z)]
 * @param klPrior KL(q || p(z)) = ½(-log σ² + σ² + μ² - 1)
 */
public record Decomposition(double logP, double elbo, double klPosterior, double reconstruction, double klPrior) {

    /** Every term for the observation x under the model and q(z|x). */
    public static Decomposition of(LatentModel model, double x, Normal q) {
        Evidence evidence = Evidence.of(model, x);
        double logZ = evidence.byTrapezoid();
        return new Decomposition(
                evidence.byQuadrature(),
                elboByQuadrature(model, x, q),
                NormalExpectation.of(q, z -> q.logProb(z) - (model.logJoint(x, z) - logZ)),
                NormalExpectation.of(q, z -> model.logLikelihood(x, z)),
                Divergence.kl(q, Normal.STANDARD));
    }

    /** log p(x), exact to about 1e-12. */
    public static double logMarginal(LatentModel model, double x) {
        return Evidence.of(model, x).byQuadrature();
    }

    /** E_q[log p(x, z) - log q(z)] on nodes that move with q: cheap enough for a search. */
    public static double elbo(LatentModel model, double x, Normal q) {
        return NormalExpectation.of(q, z -> model.logJoint(x, z)) + q.entropy();
    }

    /** log p(x) - ELBO - KL(q || p(z|x)): zero, up to rounding. */
    public double gap() {
        return logP - elbo - klPosterior;
    }

    /** ELBO - E_q[log p(x|z)] + KL(q || p(z)): zero, up to rounding. */
    public double secondGap() {
        return elbo - reconstruction + klPrior;
    }

    /** The integrand is scaled to 1 so that the rule's tolerance is relative to it however far out x lies. */
    private static double elboByQuadrature(LatentModel model, double x, Normal q) {
        double scale = 1 + NormalExpectation.of(q, z -> Math.abs(model.logJoint(x, z) - q.logProb(z)));
        return scale
                * Quadrature.integrate(z -> q.prob(z) * (model.logJoint(x, z) - q.logProb(z)) / scale, q.breakpoints());
    }
}
