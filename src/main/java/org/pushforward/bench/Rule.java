package org.pushforward.bench;

import org.pushforward.nn.Adam;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Sgd;

/** How parameters move. */
public enum Rule {
    /** β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    ADAM(1e-4),
    /** Plain gradient descent. */
    SGD(0.1);

    private final double learningRate;

    Rule(double learningRate) {
        this.learningRate = learningRate;
    }

    public double learningRate() {
        return learningRate;
    }

    Optimizer of(ParameterBlock theta) {
        return this == ADAM ? new Adam(theta, learningRate) : new Sgd(theta, learningRate);
    }
}
