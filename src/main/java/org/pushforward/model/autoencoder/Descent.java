package org.pushforward.model.autoencoder;

import org.pushforward.nn.Adam;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** One gradient step at a time down the mean of (x - g(f(x̃)))² over pixels and minibatch. */
final class Descent implements AutoCloseable {
    private final Graph graph = new Graph();
    private final Tensor x;
    private final Tensor corrupted;
    private final Tensor loss;
    private final Step step;
    private final Optimizer adam;

    Descent(AutoencoderNet net, int batch, double learningRate) {
        x = graph.input(batch, net.sizes().pixels());
        corrupted = graph.input(batch, net.sizes().pixels());
        loss = net.decode(net.encode(corrupted)).minus(x).square().mean();
        step = graph.gradient(loss, net.theta());
        adam = new Adam(net.theta(), learningRate);
    }

    /**
     * @param images x, [batch, pixels]
     * @param input x̃, the same with noise
     */
    void load(float[] images, float[] input) {
        x.set(images);
        corrupted.set(input);
    }

    /** Forward: the mean squared error per pixel of the loaded minibatch. */
    double read() {
        step.forward();
        return loss.item();
    }

    /** Backward through what {@link #read} computed. */
    void differentiate() {
        step.backward();
    }

    void update(double learningRate) {
        adam.learningRate(learningRate);
        adam.step();
    }

    Optimizer optimizer() {
        return adam;
    }

    @Override
    public void close() {
        graph.close();
    }
}
