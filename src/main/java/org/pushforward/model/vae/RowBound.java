package org.pushforward.model.vae;

import java.util.Arrays;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.prob.Rng;
import org.pushforward.training.Likelihood;

/**
 * A bound of log p(x) for one image at a time, with noise that is always the same: the ELBO as the mean over 32 draws of z,
 * or K importance samples.
 */
final class RowBound implements AutoCloseable {
    private static final int DRAWS = 32;
    private static final long NOISE = 20150901L;

    private final Graph graph = new Graph();
    private final Bound bound;
    private final Step forward;
    private final ImportanceBound importance;
    private final int pixels;
    private final float[] rows;

    RowBound(VaeNet net) {
        pixels = net.sizes().dims();
        rows = new float[DRAWS * pixels];
        bound = Bound.record(graph, net, DRAWS);
        forward = graph.evaluate(bound.reconstruction(), bound.kl());
        importance = new ImportanceBound(net);
        float[] noise = new float[DRAWS * net.sizes().latent()];
        new Rng(NOISE).fillGaussian(noise);
        bound.eps().set(noise);
    }

    /** @param draws K; 1 for the ELBO */
    Likelihood likelihood(int draws) {
        return new Likelihood(
                pixels, false, image -> isImage(image) ? logProb(image, draws) : Double.NEGATIVE_INFINITY);
    }

    private boolean isImage(double[] image) {
        return Arrays.stream(image).allMatch(v -> v >= 0 && v <= 1);
    }

    private double logProb(double[] image, int draws) {
        float[] x = new float[pixels];
        for (int j = 0; j < pixels; j++) {
            x[j] = (float) image[j];
        }
        return draws > 1 ? importance.over(x, draws).mean() : elbo(x);
    }

    private double elbo(float[] x) {
        for (int i = 0; i < DRAWS; i++) {
            System.arraycopy(x, 0, rows, i * pixels, pixels);
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
        importance.close();
    }
}
