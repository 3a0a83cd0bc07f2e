package org.pushforward.model.elbo;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.pushforward.prob.Normal;

/** Makes the curves over z: on a window that holds prior, q and posterior, wider only when one lies far out. */
final class LatentCurves {
    private static final int POINTS = 1201;
    private static final double NARROWEST = 5;

    private LatentCurves() {}

    static ElboSnapshot.Latent of(LatentModel model, double x, Normal q, double logP) {
        double reach = NARROWEST;
        double mode = Math.abs(Evidence.of(model, x).mode());
        while (reach < mode + 0.5) {
            reach *= 2;
        }
        double[] z = even(-reach, reach, POINTS);
        double[] posterior = map(z, t -> Math.exp(model.logJoint(x, t) - logP));
        double[] logLikelihood = map(z, t -> model.logLikelihood(x, t));
        double stretch = Math.log(max(posterior)) - max(logLikelihood);
        return new ElboSnapshot.Latent(
                z,
                map(z, Normal.STANDARD::prob),
                map(logLikelihood, log -> Math.exp(log + stretch)),
                posterior,
                map(z, q::prob),
                map(z, model::decode));
    }

    static double[] even(double from, double to, int points) {
        double[] grid = new double[points];
        for (int i = 0; i < points; i++) {
            grid[i] = from + (to - from) * i / (points - 1);
        }
        return grid;
    }

    private static double[] map(double[] z, DoubleUnaryOperator f) {
        return Arrays.stream(z).map(f).toArray();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
