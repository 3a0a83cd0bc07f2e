package org.pushforward.model.vae;

import org.pushforward.nn.Adam;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** One gradient step at a time on E_q[log p(x|z)] - β KL(q(z|x) || p(z)), recorded for a fixed batch size. */
final class Ascent implements AutoCloseable {
    private final Graph graph = new Graph();
    private final VaeNet net;
    private final Bound bound;
    private final Tensor beta;
    private final Tensor reconstruction;
    private final Tensor kl;
    private final Step step;
    private final Optimizer adam;
    private final int batch;
    private final double logUnit;
    private final float[] codes;

    /** @param logUnit log |dx/du| where the networks see x in another unit u; 0 where they see x itself */
    Ascent(VaeNet net, int batch, double learningRate, double logUnit) {
        this.net = net;
        this.batch = batch;
        this.logUnit = logUnit;
        codes = new float[batch * net.sizes().latent()];
        bound = Bound.record(graph, net, batch);
        beta = graph.input(1, 1);
        reconstruction = bound.reconstruction().mean();
        kl = bound.kl().mean();
        step = graph.gradient(kl.times(beta).minus(reconstruction), net.theta());
        adam = new Adam(net.theta(), learningRate);
    }

    /**
     * @param x [batch, dims]
     * @param noise [batch, latent]
     */
    void load(float[] x, float[] noise) {
        bound.x().set(x);
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
        boolean gaussian = net.emission().isGaussian();
        double c = gaussian ? net.variance() : 0;
        double constant = gaussian ? 0.5 * net.sizes().dims() * Math.log(2 * Math.PI * c) + logUnit : 0;
        return new Reading(
                reconstruction.item() - logUnit,
                kl.item(),
                squares / batch,
                logs / batch,
                net.sizes().latent(),
                weight,
                c,
                constant);
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
