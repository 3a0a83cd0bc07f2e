package org.pushforward.model.vae;

import static org.pushforward.parameter.Parameter.choice;
import static org.pushforward.parameter.Parameter.log;
import static org.pushforward.parameter.Parameter.real;
import static org.pushforward.parameter.Parameter.whole;

import org.pushforward.parameter.Parameters;

/** What can be set about a variational autoencoder of images. */
public final class VaeParameters {
    /** Codes within this distance of 0 can be pointed at. */
    public static final double FARTHEST = 10;

    private VaeParameters() {}

    /** The last two name the code that is decoded large: coordinates in the plane that is drawn. */
    public static Parameters all() {
        return Parameters.of(
                real("beta", "\\beta", 0, 10, 1).live(),
                log("learning-rate", "\\eta", 1e-5, 1e-1, 2e-3).live(),
                whole("latent", "d", 1, 64, 2),
                whole("hidden", "h", 16, 1024, 200),
                whole("batch", "B", 1, 1024, 128),
                choice("activation", "relu", "tanh", "softplus"),
                choice("binarise", "stochastic", "intensities"),
                real("z1", "z_1", -FARTHEST, FARTHEST, 0).live(),
                real("z2", "z_2", -FARTHEST, FARTHEST, 0).live());
    }
}
