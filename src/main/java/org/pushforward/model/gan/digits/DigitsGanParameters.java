package org.pushforward.model.gan.digits;

import org.pushforward.parameter.Parameter;

/** What can be set about a GAN on images. */
public final class DigitsGanParameters {
    /** Legs of the latent walk, from anchor to anchor. */
    public static final int LEGS = 3;

    private DigitsGanParameters() {}

    /** The last is the place on the latent walk that is drawn large. */
    public static Parameter[] all() {
        return new Parameter[] {
            Parameter.choice("loss", "non-saturating", "minimax", "least-squares")
                    .live(),
            Parameter.choice("train", "both", "discriminator", "generator").live(),
            Parameter.whole("k", "k", 1, 5, 1).live(),
            Parameter.log("discriminator-rate", "\\eta_D", 1e-5, 1e-1, 1e-3).live(),
            Parameter.log("generator-rate", "\\eta_G", 1e-5, 1e-1, 4e-3).live(),
            Parameter.log("decay", "\\tau", 100, 1e6, 5000).live(),
            Parameter.real("smoothing", "s", 0, 0.4, 0).live(),
            Parameter.choice("network", "convolutional", "dense"),
            Parameter.whole("latent", "d", 1, 128, 32),
            Parameter.whole("width", "w", 4, 32, 16),
            Parameter.whole("batch", "m", 8, 512, 64),
            Parameter.real("walk", "t", 0, LEGS, 1.5).live()
        };
    }
}
