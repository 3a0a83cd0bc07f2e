package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/** Gradient descent: θ ← θ - η g. */
public final class Sgd extends Optimizer {

    public Sgd(ParameterBlock theta, double eta) {
        super(theta, eta, 0);
    }

    @Override
    public void step() {
        slots.nextStep();
        Floats p = theta.memory();
        Floats g = theta.gradients();
        FloatVector rate = FloatVector.broadcast(Lanes.SPECIES, (float) -learningRate());
        for (int i = 0; i < p.length(); i += LANES) {
            p.store(g.load(i).fma(rate, p.load(i)), i);
        }
    }
}
