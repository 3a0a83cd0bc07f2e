package org.pushforward.nn;

/** A rule that moves the parameters of one block against their gradient. */
public sealed interface Optimizer permits Sgd, Momentum, RmsProp, Adam {
    /** One update from the gradients that the last step left in the block. */
    void step();

    /** Takes effect at the next {@link #step}. */
    void learningRate(double eta);

    double learningRate();

    /** Everything but the learning rate: running averages and the number of steps. */
    float[] state();

    /** Continues from what {@link #state} returned, bit for bit. */
    void restore(float[] state);
}
