package org.pushforward.model.elbo;

import java.util.Arrays;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Real;

/** What can be set in the exhibit of the bound; all of it acts at once. */
public final class ElboParameters {
    static final String X = "x";
    static final String DECODER = "decoder";
    static final String THETA = "theta";
    static final String C = "c";
    static final String MU = "mu";
    static final String SIGMA = "sigma";
    static final String IMPROVE = "improve";
    static final String K = "k";
    static final String RATE = "rate";

    static final String IMPROVE_Q = "q";
    static final String IMPROVE_THETA = "theta";
    static final String IMPROVE_BOTH = "both";

    private ElboParameters() {}

    public static Parameters all() {
        return Parameters.of(
                Parameter.real(X, "x", -4, 4, 1.2).live(),
                decoder().live(),
                Parameter.real(THETA, "\\theta", -3, 3, 1.5).live(),
                Parameter.log(C, "c", 0.01, 4, 0.3).live(),
                Parameter.real(MU, "\\mu", -4, 4, -0.5).live(),
                Parameter.log(SIGMA, "\\sigma", 0.05, 3, 0.7).live(),
                Parameter.choice(IMPROVE, IMPROVE_Q, IMPROVE_THETA, IMPROVE_BOTH)
                        .live(),
                Parameter.whole(K, "k", 1, 20, 1).live().when(IMPROVE, IMPROVE_Q, IMPROVE_BOTH),
                Parameter.log(RATE, "\\eta", 0.001, 1, 0.01).live());
    }

    private static Choice decoder() {
        String[] options =
                Arrays.stream(DecoderShape.values()).map(DecoderShape::option).toArray(String[]::new);
        Choice first = (Choice) Parameter.choice(DECODER, options);
        return new Choice(first.meta(), first.options(), DecoderShape.TANH.option());
    }

    /** The ends of a number's range. */
    static double[] range(Parameters parameters, String name) {
        Real real = (Real) parameters.get(name);
        return new double[] {real.min(), real.max()};
    }
}
