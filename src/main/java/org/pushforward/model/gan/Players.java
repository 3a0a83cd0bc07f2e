package org.pushforward.model.gan;

import org.pushforward.parameter.Values;

/** Two networks that play, and the minibatches they play on; what a {@link GameStep} moves. */
public interface Players {
    /** Draws data and noise for the discriminator's next move. */
    void drawForDiscriminator();

    /** Forward; returns V(D, G) in nats on the minibatch, or minus the loss of D where it is not a log-likelihood. */
    double judge();

    /** The gradient of D's loss, with respect to D alone. */
    void differentiateDiscriminator();

    void updateDiscriminator(double learningRate);

    /** How often the generator moves in a step, at least once. */
    default int generatorMoves(Values values) {
        return 1;
    }

    /** Draws noise for the generator's move; its loss is what the values say now. */
    void drawForGenerator(Values values);

    /** Forward: G draws and D judges. */
    void generate();

    /** The gradient of G's loss, through D, with respect to G alone. */
    void differentiateGenerator();

    void updateGenerator(double learningRate);
}
