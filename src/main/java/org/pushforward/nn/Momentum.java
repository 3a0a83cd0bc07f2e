package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/**
 * Gradient descent with a heavy ball: v ← μ v + g, θ ← θ - η v.
 *
 * <p>Source: B. T. Polyak, "Some methods of speeding up the convergence of iteration methods", 1964.
 */
public final class Momentum extends Optimizer {
    private final float mu;

    public Momentum(ParameterBlock theta, double eta, double mu) {
        super(theta, eta, 1);
        this.mu = Hyper.decay("momentum", mu);
    }

    @Override
    public void step() {
        slots.nextStep();
        Floats p = theta.memory();
        Floats g = theta.gradients();
        Floats velocity = slots.average(0);
        FloatVector rate = FloatVector.broadcast(Lanes.SPECIES, (float) -learningRate());
        for (int i = 0; i < p.length(); i += LANES) {
            FloatVector v = velocity.load(i).mul(mu).add(g.load(i));
            velocity.store(v, i);
            p.store(v.fma(rate, p.load(i)), i);
        }
    }
}
