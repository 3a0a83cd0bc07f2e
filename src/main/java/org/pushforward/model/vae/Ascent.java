package org.pushforward.model.vae;

import org.pushforward.nn.Adam;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** One gradient step at a time on E_q[log p(x|z)] - β KL(q(z|x) || p(z)), recorded for a fixed batch size. */
final class Ascent implements AutoCloseable {
    private final Graph graph = new Graph();
    private final Bound bound;
    private final Tensor beta;
    private final Tensor reconstruction;
    private final Tensor kl;
    private final Step step;
    private final Optimizer adam;
    private final int batch;
    private final int latent;
    private final float[] codes;

    Ascent(VaeNet net, int batch, double learningRate) {
        this.batch = batch;
        latent = net.sizes().latent();
        codes = new float[batch * latent];
        bound = Bound.record(graph, net, batch);
        beta = graph.input(1, 1);
        reconstruction = bound.reconstruction().mean();
        kl = bound.kl().mean();
        step = graph.gradient(kl.times(beta).minus(reconstruction), net.theta());
        adam = new Adam(net.theta(), learningRate);
    }

    /**
     * @param images [batch, pixels]
     * @param noise [batch, latent]
     */
    void load(float[] images, float[] noise) {
        bound.x().set(images);
        bound.eps().set(noise);
    }

    /** Forward: the terms of the bound on the loaded minibatch. */
    Reading read(double weight) {
        beta.set((float) weight);
        step.forward();
        double squares = 0;
        for (float m : bound.posterior().mean().read(codes)) {
            squares += m * m;
        }
        double logs = 0;
        for (float logVar : bound.posterior().logVar().read(codes)) {
            logs += logVar;
        }
        return new Reading(reconstruction.item(), kl.item(), squares / batch, logs / batch, latent, weight);
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
