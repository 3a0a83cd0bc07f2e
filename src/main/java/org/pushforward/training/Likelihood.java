package org.pushforward.training;

import java.util.function.ToDoubleFunction;

/**
 * The log-likelihood of one row of data under a model, in nats.
 *
 * @param dims numbers in a row
 * @param exact false if it is a lower bound
 * @param logProb row of shape [dims] to nats; minus infinity outside the support
 */
public record Likelihood(int dims, boolean exact, ToDoubleFunction<double[]> logProb) {
    /** {@code exact} or {@code bound}. */
    public String kind() {
        return exact ? "exact" : "bound";
    }
}
