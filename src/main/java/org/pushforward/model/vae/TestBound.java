package org.pushforward.model.vae;

import java.util.Arrays;
import org.pushforward.data.Binarizer;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.Moments;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.prob.Rng;

/**
 * The bound over a whole set of images, with β = 1, pixels drawn once and noise from a stream of its own: the same images
 * and noise for every model.
 */
final class TestBound implements AutoCloseable {
    /** At most so many images are looked at. */
    static final int MOST = 10_000;

    private static final int ROWS = 500;
    private static final long NOISE = 20131220L;

    private final Graph graph = new Graph();
    private final Bound bound;
    private final Step forward;
    private final VaeNet.Sizes sizes;
    private final float[] noise;

    TestBound(VaeNet net) {
        sizes = net.sizes();
        bound = Bound.record(graph, net, ROWS);
        forward = graph.evaluate(bound.reconstruction(), bound.kl());
        noise = new float[ROWS * sizes.latent()];
    }

    /**
     * Means over the images.
     *
     * @param reconstruction log p(x|z) in nats
     * @param kl in nats
     * @param meanVariance variance over the images of each dimension of m, [latent]
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
    }

    /** Over the first 10,000 images, or all if there are fewer. */
    Result over(ImageSet images) {
        ImageSet fixed = Binarizer.fixed(images.first(MOST));
        Rng rng = new Rng(NOISE);
        Moments moments = new Moments(sizes.latent());
        double reconstruction = 0;
        double kl = 0;
        for (int from = 0; from < fixed.count(); from += ROWS) {
            int rows = Math.min(ROWS, fixed.count() - from);
            run(fixed, from, rng);
            reconstruction += sum(bound.reconstruction().get(), rows);
            kl += sum(bound.kl().get(), rows);
            moments.add(bound.posterior().mean().get(), rows);
        }
        return new Result(reconstruction / fixed.count(), kl / fixed.count(), moments.variance());
    }

    /** The last rows of a short batch are repeated and then not counted. */
    private void run(ImageSet images, int from, Rng rng) {
        int[] chosen = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            chosen[i] = Math.min(from + i, images.count() - 1);
        }
        rng.fillGaussian(noise);
        bound.x().set(images.batch(chosen));
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
