package org.pushforward.model.gan.objective;

import org.pushforward.nn.Tensor;

/**
 * An adversarial game in terms of the discriminator's score v = v(x), a number without bounds.
 *
 * <p>With p the data's and q the generator's distribution, D raises V = E_p a(v) + E_q b(v), and G lowers E_q b(v)
 * (minimax) or E_q -a(v) (non-saturating: I. Goodfellow et al., "Generative adversarial nets", 2014, section 3; for
 * f-divergences S. Nowozin et al., 2016, section 3.2). Scores are columns [batch, 1]; values are in nats where V is a
 * likelihood or a Kullback-Leibler divergence, and bare numbers elsewhere.
 */
public sealed interface Objective permits RatioObjective, WassersteinObjective {
    /** As in parameters: lower case with dashes. */
    String id();

    /** a(v), element by element: what D earns on a real point. */
    Tensor real(Tensor v);

    /** b(v), element by element: what D earns on a generated point. */
    Tensor fake(Tensor v);

    /** a(v) of one score. */
    double real(double v);

    /** b(v) of one score. */
    double fake(double v);

    /** What D lowers: -V over a minibatch, [1, 1]. */
    default Tensor discriminatorLoss(Tensor realScores, Tensor fakeScores) {
        return real(realScores).mean().plus(fake(fakeScores).mean()).negate();
    }

    /**
     * What G lowers on each point, element by element.
     *
     * @param saturating true for b(v), the game itself; false for -a(v), which does not go flat where D sees through G
     */
    default Tensor generatorLosses(Tensor fakeScores, boolean saturating) {
        return saturating ? fake(fakeScores) : real(fakeScores).negate();
    }

    /** What G lowers on a point of this score, as {@link #generatorLosses}. */
    default double generatorLoss(double v, boolean saturating) {
        return saturating ? fake(v) : -real(v);
    }

    /** What G lowers: the mean of {@link #generatorLosses}, [1, 1]. */
    default Tensor generatorLoss(Tensor fakeScores, boolean saturating) {
        return generatorLosses(fakeScores, saturating).mean();
    }
}
