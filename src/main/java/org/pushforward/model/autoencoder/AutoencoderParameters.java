package org.pushforward.model.autoencoder;

import static org.pushforward.parameter.Parameter.choice;
import static org.pushforward.parameter.Parameter.log;
import static org.pushforward.parameter.Parameter.real;
import static org.pushforward.parameter.Parameter.whole;

import org.pushforward.model.image.OwnDigit;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;

/** What can be set about an autoencoder of images. */
public final class AutoencoderParameters {
    /** Codes within this many standard deviations of the mean code can be pointed at. */
    public static final double FARTHEST = 10;

    /** The largest code. */
    public static final int MOST_NUMBERS = 64;

    private AutoencoderParameters() {}

    /**
     * {@code z1} and {@code z2} name the code that is decoded large, {@code from} and {@code to} the two examples between
     * which the codes go.
     *
     * @param weights how a run begins
     */
    public static Parameters all(Parameter weights) {
        return Parameters.of(
                weights,
                whole("latent", "d", 1, MOST_NUMBERS, 2),
                choice("activation", "relu", "tanh", "softplus", "linear"),
                whole("hidden", "h", 16, 1024, 128),
                whole("layers", "", 1, 3, 2),
                choice("train-images", TrainingPart.ALL, "10000", "3000", "1000", "300", "100"),
                log("learning-rate", "\\eta", 1e-5, 1e-1, 1e-3).live(),
                whole("batch", "B", 1, 1024, 128),
                real("noise", "\\nu", 0, 0.9, 0).live(),
                real("z1", "z_1", -FARTHEST, FARTHEST, 0).live(),
                real("z2", "z_2", -FARTHEST, FARTHEST, 0).live(),
                whole("from", "a", 0, 9, 6).live(),
                whole("to", "b", 0, 9, 7).live(),
                OwnDigit.parameter());
    }
}
