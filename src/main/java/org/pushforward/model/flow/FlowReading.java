package org.pushforward.model.flow;

/**
 * The two terms of log p(x) = log π(f⁻¹(x)) + log|det ∂f⁻¹/∂x|, in nats of the density in the data's own unit.
 *
 * @param logPrior log π(f⁻¹(x)): greatest, -log 2π, where the code is 0
 * @param logDet log|det ∂f⁻¹/∂x|: how much f⁻¹ spreads areas at x
 */
public record FlowReading(double logPrior, double logDet) {
    /** log p(x). */
    public double logProb() {
        return logPrior + logDet;
    }
}
