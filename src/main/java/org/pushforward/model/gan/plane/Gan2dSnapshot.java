package org.pushforward.model.gan.plane;

import org.pushforward.model.gan.objective.Objective;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;

/**
 * The game in the plane at one moment, in the data's unit; nobody writes the arrays.
 *
 * @param window what is shown
 * @param data some points of the data [n * 2]
 * @param generated G(z) for noise that stays the same [n * 2]
 * @param d how real D finds each place, from 0 to 1
 * @param best the same for the best discriminator; not a number where there is nothing to tell it by
 * @param manifold what G makes of a regular grid of noise
 * @param push the arrows on some generated points
 * @param game the quantities of the game
 * @param quality how good the generated points are
 * @param objective the game's rules
 * @param saturating true if G lowers b(v), false if it lowers -a(v)
 */
public record Gan2dSnapshot(
        PlaneWindow window,
        float[] data,
        float[] generated,
        PlaneField d,
        PlaneField best,
        Manifold manifold,
        Push push,
        Game game,
        Quality quality,
        Objective objective,
        boolean saturating) {

    /**
     * What G makes of noise on a grid whose cells all carry the same probability.
     *
     * @param columns how many in a row
     * @param rows as columns; 1 if the noise has one dimension
     * @param points G(z), row by row [rows * columns * 2]
     */
    public record Manifold(int columns, int rows, float[] points) {}

    /**
     * Where the generator's loss pushes points: minus its slope.
     *
     * @param from the points [n * 2]
     * @param by the pushes, in loss per unit of x [n * 2]
     */
    public record Push(float[] from, float[] by) {}

    /**
     * The terms of the equation.
     *
     * @param realTerm E a(v) over the data
     * @param fakeTerm E b(v) over the generator
     * @param generatorLoss what G lowers: E -a(v) or E b(v) over the generator
     * @param best V of the best discriminator, from its scores; for the Wasserstein critic what Kantorovich's potentials
     *     earn between two clouds of samples
     * @param divergence the same from the divergence's formula; for the critic what the best transport plan pays
     * @param meanReal mean of D over the data, or of the score where D has no probability
     * @param meanFake the same over the generator
     */
    public record Game(
            double realTerm,
            double fakeTerm,
            double generatorLoss,
            double best,
            double divergence,
            double meanReal,
            double meanFake) {
        /** V(D, G). */
        public double value() {
            return realTerm + fakeTerm;
        }
    }

    /**
     * How good the generated points are.
     *
     * @param js JS(p_data, p_g) in nats, see {@link JsEstimate}
     * @param shares of all points, those that are good at each mode; one number if there are no modes
     * @param modes how many modes there are; 0 if none are known
     */
    public record Quality(double js, double[] shares, int modes) {
        /** The share of good points. */
        public double good() {
            double sum = 0;
            for (double share : shares) {
                sum += share;
            }
            return sum;
        }

        /** How many modes have at least one good point. */
        public int covered() {
            int covered = 0;
            for (double share : shares) {
                covered += modes > 0 && share > 0 ? 1 : 0;
            }
            return covered;
        }

        /** The least visited mode's share over what it should have: 0 if it is missed, 1 if it has all of it. */
        public double leastShare() {
            double least = Double.POSITIVE_INFINITY;
            for (double share : shares) {
                least = Math.min(least, share * shares.length);
            }
            return least;
        }
    }
}
