package org.pushforward.model.plane;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/**
 * How well a density q fits points kept aside from p, in nats per point.
 *
 * @param nll -E_p log q(x), the negative log-likelihood
 * @param gap E_p[log p(x) - log q(x)] = KL(p || q), where p is known: over the same points, so that their chance falls
 *     out of the difference
 */
public record PlaneScore(double nll, OptionalDouble gap) {

    /** @param logQ log q at x and y in the data's unit */
    public static PlaneScore of(PlaneData data, DoubleBinaryOperator logQ) {
        float[] test = data.test();
        double sum = 0;
        for (int i = 0; i < test.length; i += 2) {
            sum += logQ.applyAsDouble(test[i], test[i + 1]);
        }
        return of(data, 2 * sum / test.length);
    }

    /** @param mean of log q over the points kept aside, in nats */
    public static PlaneScore of(PlaneData data, double mean) {
        OptionalDouble truth = data.testLogProb();
        return new PlaneScore(-mean, truth.isPresent() ? OptionalDouble.of(truth.getAsDouble() - mean) : truth);
    }

    /** Adds {@code nll}, and {@code entropy} and {@code gap} where the density is known. */
    public void addTo(Map<String, Double> metrics, PlaneData data) {
        metrics.put("nll", nll);
        data.entropy().ifPresent(entropy -> metrics.put("entropy", entropy));
        gap.ifPresent(nats -> metrics.put("gap", nats));
    }
}
