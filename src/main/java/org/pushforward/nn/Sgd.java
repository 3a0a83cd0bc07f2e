package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/** Gradient descent: θ ← θ - η g. */
public final class Sgd implements Optimizer {
    private final ParameterBlock theta;
    private final Slots slots;
    private double eta;

    public Sgd(ParameterBlock theta, double eta) {
        this.theta = theta;
        this.eta = Hyper.learningRate(eta);
        slots = new Slots(theta, 0);
    }

    @Override
    public void step() {
        slots.nextStep();
        Floats p = theta.memory();
        Floats g = theta.gradients();
        FloatVector rate = FloatVector.broadcast(Lanes.SPECIES, (float) -eta);
        for (int i = 0; i < p.length(); i += LANES) {
            p.store(g.load(i).fma(rate, p.load(i)), i);
        }
    }

    @Override
    public void learningRate(double eta) {
        this.eta = Hyper.learningRate(eta);
    }

    @Override
    public double learningRate() {
        return eta;
    }

    @Override
    public float[] state() {
        return slots.state();
    }

    @Override
    public void restore(float[] state) {
        slots.restore(state);
    }
}
