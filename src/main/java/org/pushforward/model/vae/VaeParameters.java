package org.pushforward.model.vae;

import static org.pushforward.parameter.Parameter.choice;
import static org.pushforward.parameter.Parameter.log;
import static org.pushforward.parameter.Parameter.real;
import static org.pushforward.parameter.Parameter.whole;

import org.pushforward.model.image.OwnDigit;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;

/** What can be set about variational autoencoders. */
public final class VaeParameters {
    /** Codes within this distance of 0 can be pointed at. */
    public static final double FARTHEST = 10;

    /** Points of the plane within so many standard deviations of the data's mean can be followed. */
    public static final double EDGE = 3;

    private VaeParameters() {}

    /** How many importance samples estimate log p(x); as none and one, one. */
    static int draws(Values values) {
        return Math.max(1, values.whole("importance"));
    }

    /** Of images. {@code z1} and {@code z2} name the code that is decoded large: coordinates in the plane that is drawn. */
    public static Parameters images() {
        return Parameters.of(
                real("beta", "\\beta", 0, 10, 1).live(),
                choice("decoder", "bernoulli", "gaussian"),
                log("c", "c", 1e-3, 1, 0.02).live().when("decoder", "gaussian"),
                log("learning-rate", "\\eta", 1e-5, 1e-1, 2e-3).live(),
                whole("latent", "d", 1, 64, 2),
                whole("hidden", "h", 16, 1024, 200),
                whole("layers", "", 1, 3, 1),
                whole("batch", "B", 1, 1024, 128),
                choice("activation", "relu", "tanh", "softplus"),
                choice("binarise", "stochastic", "intensities"),
                whole("importance", "K", 0, 5000, 1).live(),
                whole("scored", "n", 10, 10_000, 1000).live(),
                real("z1", "z_1", -FARTHEST, FARTHEST, 0).live(),
                real("z2", "z_2", -FARTHEST, FARTHEST, 0).live(),
                OwnDigit.parameter());
    }

    /**
     * Of points in the plane. The last two say which point the pictures follow, counted in the data's standard deviations
     * from their mean.
     */
    public static Parameters plane() {
        return Parameters.of(
                real("beta", "\\beta", 0, 10, 1).live(),
                choice("variance", "fixed", "learned"),
                log("c", "c", 1e-3, 1, 0.02).live().when("variance", "fixed"),
                log("learning-rate", "\\eta", 1e-5, 1e-1, 2e-3).live(),
                whole("latent", "d", 1, 8, 1),
                whole("hidden", "h", 4, 256, 64),
                whole("layers", "", 1, 3, 2),
                whole("batch", "B", 1, 1024, 256),
                choice("activation", "tanh", "relu", "softplus"),
                whole("importance", "K", 0, 5000, 1).live(),
                real("x1", "x_1", -EDGE, EDGE, -0.5).live(),
                real("x2", "x_2", -EDGE, EDGE, 1.3).live());
    }
}
