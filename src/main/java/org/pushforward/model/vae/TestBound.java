package org.pushforward.model.vae;

import java.util.Arrays;
import java.util.Map;
import org.pushforward.model.image.Moments;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.prob.Rng;

/**
 * The bound over a whole set of data, with β = 1 and noise from a stream of its own: the same data and noise for every
 * model.
 */
final class TestBound implements AutoCloseable {
    private static final int ROWS = 500;
    private static final long NOISE = 20131220L;

    private final Graph graph = new Graph();
    private final Bound bound;
    private final Step forward;
    private final VaeNet.Sizes sizes;
    private final float[] noise;
    private final float[] batch;

    TestBound(VaeNet net) {
        sizes = net.sizes();
        bound = Bound.record(graph, net, ROWS);
        forward = graph.evaluate(bound.reconstruction(), bound.kl());
        noise = new float[ROWS * sizes.latent()];
        batch = new float[ROWS * sizes.dims()];
    }

    /**
     * Means over the data.
     *
     * @param reconstruction log p(x|z) in nats
     * @param kl in nats
     * @param meanVariance variance over the data of each dimension of m, [latent]
     */
    record Result(double reconstruction, double kl, double[] meanVariance) {
        double elbo() {
            return reconstruction - kl;
        }

        /**
         * Dimensions of the code whose mean varies by more than 0.01. Source: Y. Burda, R. Grosse and R. Salakhutdinov,
         * "Importance weighted autoencoders", 2015.
         */
        long activeUnits() {
            return Arrays.stream(meanVariance).filter(v -> v > 0.01).count();
        }

        void addTo(Map<String, Double> metrics) {
            metrics.put("test_elbo", elbo());
            metrics.put("test_reconstruction", reconstruction);
            metrics.put("test_kl", kl);
            metrics.put("active_units", (double) activeUnits());
        }
    }

    /** @param x [n, dims] */
    Result over(float[] x) {
        int n = x.length / sizes.dims();
        Rng rng = new Rng(NOISE);
        Moments moments = new Moments(sizes.latent());
        double reconstruction = 0;
        double kl = 0;
        for (int from = 0; from < n; from += ROWS) {
            int rows = Math.min(ROWS, n - from);
            run(x, from, rows, rng);
            reconstruction += sum(bound.reconstruction().get(), rows);
            kl += sum(bound.kl().get(), rows);
            moments.add(bound.posterior().mean().get(), rows);
        }
        return new Result(reconstruction / n, kl / n, moments.variance());
    }

    /** What a short batch leaves of the one before is not counted. */
    private void run(float[] x, int from, int rows, Rng rng) {
        System.arraycopy(x, from * sizes.dims(), batch, 0, rows * sizes.dims());
        rng.fillGaussian(noise);
        bound.x().set(batch);
        bound.eps().set(noise);
        forward.run();
    }

    private static double sum(float[] values, int rows) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += values[i];
        }
        return sum;
    }

    @Override
    public void close() {
        graph.close();
    }
}
