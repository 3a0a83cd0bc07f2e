package org.pushforward.model.gan.digits;

import org.pushforward.model.gan.objective.Objective;
import org.pushforward.model.gan.objective.Objectives;

/** What the players want: an objective, and which of its two losses G descends. */
public enum Loss {
    /** G descends E -log D(G(z)). */
    NON_SATURATING(Objectives.GAN, false),
    /** G descends E log(1 - D(G(z))), its part of the game. */
    MINIMAX(Objectives.GAN, true),
    /** Both regress on labels: G descends ½ E (D(G(z)) - 1)². */
    LEAST_SQUARES(Objectives.LEAST_SQUARES, false);

    private final Objective objective;
    private final boolean saturating;

    Loss(Objective objective, boolean saturating) {
        this.objective = objective;
        this.saturating = saturating;
    }

    /** @param option non-saturating, minimax or least-squares */
    public static Loss of(String option) {
        for (Loss loss : values()) {
            if (loss.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(option)) {
                return loss;
            }
        }
        throw new IllegalArgumentException("no loss named '" + option + "'");
    }

    Objective objective() {
        return objective;
    }

    boolean saturating() {
        return saturating;
    }

    /** D(x) from the number v that D's network gives: the probability that x is real; v itself for least squares. */
    public double score(double v) {
        return this == LEAST_SQUARES ? v : 1 / (1 + Math.exp(-v));
    }

    /** Minus the derivative by v of G's loss on one image, from its score: how hard G is pushed to raise v. */
    public double push(double score) {
        return this == MINIMAX ? score : 1 - score;
    }
}
