package org.pushforward.nn;

/** A rule that moves the parameters of one block against their gradient. */
public abstract sealed class Optimizer permits Sgd, Momentum, RmsProp, Adam {
    final ParameterBlock theta;
    final Slots slots;
    private double eta;

    /** @param averages how many running averages, each as long as the block, the rule remembers */
    Optimizer(ParameterBlock theta, double eta, int averages) {
        this.theta = theta;
        this.eta = Hyper.learningRate(eta);
        slots = new Slots(theta, averages);
    }

    /** One update from the gradients that the last step left in the block. */
    public abstract void step();

    /** Takes effect at the next {@link #step}. */
    public final void learningRate(double eta) {
        this.eta = Hyper.learningRate(eta);
    }

    public final double learningRate() {
        return eta;
    }

    /** Everything but the learning rate: running averages and the number of steps. */
    public final float[] state() {
        return slots.state();
    }

    /** Continues from what {@link #state} returned, bit for bit. */
    public final void restore(float[] state) {
        slots.restore(state);
    }
}
