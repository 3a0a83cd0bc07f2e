package org.pushforward.model.vae;

import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.prob.Rng;
import org.pushforward.training.Likelihood;

/** The bound for one image at a time, the mean over so many draws of z with noise that is always the same. */
final class RowBound implements AutoCloseable {
    private static final int DRAWS = 32;
    private static final long NOISE = 20150901L;

    private final Graph graph = new Graph();
    private final Bound bound;
    private final Step forward;
    private final int pixels;
    private final float[] rows;

    RowBound(VaeNet net) {
        pixels = net.sizes().pixels();
        rows = new float[DRAWS * pixels];
        bound = Bound.record(graph, net, DRAWS);
        forward = graph.evaluate(bound.reconstruction(), bound.kl());
        float[] noise = new float[DRAWS * net.sizes().latent()];
        new Rng(NOISE).fillGaussian(noise);
        bound.eps().set(noise);
    }

    Likelihood likelihood() {
        return new Likelihood(pixels, false, this::elbo);
    }

    /** In nats; minus infinity if a number is outside [0, 1]. */
    private double elbo(double[] image) {
        for (int j = 0; j < pixels; j++) {
            if (!(image[j] >= 0 && image[j] <= 1)) {
                return Double.NEGATIVE_INFINITY;
            }
            for (int i = 0; i < DRAWS; i++) {
                rows[i * pixels + j] = (float) image[j];
            }
        }
        bound.x().set(rows);
        forward.run();
        return mean(bound.reconstruction().get()) - mean(bound.kl().get());
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    @Override
    public void close() {
        graph.close();
    }
}
