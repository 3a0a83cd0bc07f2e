package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/**
 * Steps scaled by the recent size of the gradient: s ← ρ s + (1-ρ) g², θ ← θ - η g / (√s + ε).
 *
 * <p>Source: T. Tieleman and G. Hinton, lecture 6.5 of "Neural networks for machine learning", 2012.
 */
public final class RmsProp extends Optimizer {
    private final float rho;
    private final float epsilon;

    public RmsProp(ParameterBlock theta, double eta) {
        this(theta, eta, 0.99, 1e-8);
    }

    public RmsProp(ParameterBlock theta, double eta, double rho, double epsilon) {
        super(theta, eta, 1);
        this.rho = Hyper.decay("rho", rho);
        this.epsilon = (float) epsilon;
    }

    @Override
    public void step() {
        slots.nextStep();
        Floats p = theta.memory();
        Floats gradient = theta.gradients();
        Floats squares = slots.average(0);
        FloatVector rate = FloatVector.broadcast(Lanes.SPECIES, (float) -learningRate());
        for (int i = 0; i < p.length(); i += LANES) {
            FloatVector g = gradient.load(i);
            FloatVector s = squares.load(i).mul(rho).add(g.mul(g).mul(1f - rho));
            squares.store(s, i);
            p.store(g.div(s.sqrt().add(epsilon)).fma(rate, p.load(i)), i);
        }
    }
}
