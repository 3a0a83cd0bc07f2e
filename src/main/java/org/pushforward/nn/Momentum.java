package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/**
 * Gradient descent with a heavy ball: v ← μ v + g, θ ← θ - η v.
 *
 * <p>Source: B. T. Polyak, "Some methods of speeding up the convergence of iteration methods", 1964.
 */
public final class Momentum implements Optimizer {
    private final ParameterBlock theta;
    private final Slots slots;
    private final float mu;
    private double eta;

    public Momentum(ParameterBlock theta, double eta, double mu) {
        this.theta = theta;
        this.eta = Hyper.learningRate(eta);
        this.mu = Hyper.decay("momentum", mu);
        slots = new Slots(theta, 1);
    }

    @Override
    public void step() {
        slots.nextStep();
        Floats p = theta.memory();
        Floats g = theta.gradients();
        Floats velocity = slots.average(0);
        FloatVector rate = FloatVector.broadcast(Lanes.SPECIES, (float) -eta);
        for (int i = 0; i < p.length(); i += LANES) {
            FloatVector v = velocity.load(i).mul(mu).add(g.load(i));
            velocity.store(v, i);
            p.store(v.fma(rate, p.load(i)), i);
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
