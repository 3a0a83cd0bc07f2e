package org.pushforward.bench;

/** A model in training, by our engine or by a rival; one thread's. */
public interface Training extends AutoCloseable {
    /** One whole training step: forward, backward, optimiser, of every network there is. */
    void step();

    /** The losses with the weights as they are now, in nats and in the model's order. */
    double[] losses();

    @Override
    void close();
}
