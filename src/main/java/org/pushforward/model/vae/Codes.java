package org.pushforward.model.vae;

import java.util.stream.IntStream;
import org.pushforward.data.Binarizer;
import org.pushforward.data.ImageSet;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** Where the encoder puts a fixed set of images. */
final class Codes implements AutoCloseable {
    /** At most so many images. */
    static final int MOST = 2_000;

    private static final int CHECKED = 500;
    private static final double CALM = 3.5;
    /** The plane holds this share of all coordinates. */
    private static final double SHOWN = 0.998;

    private final Graph graph = new Graph();
    private final ImageSet images;
    private final Step encode;
    private final Tensor meanTensor;
    private final Tensor logVarTensor;
    private final float[] mean;
    private final float[] logVar;
    private final float[] eps;
    private final int latent;

    /** @param test of which the first 2,000 are taken, their pixels drawn once */
    Codes(VaeNet net, ImageSet test) {
        images = Binarizer.fixed(test.first(MOST));
        latent = net.sizes().latent();
        Tensor x = graph.input(images.count(), images.dims());
        x.set(images.batch(IntStream.range(0, images.count()).toArray()));
        VaeNet.Posterior q = net.encode(x);
        meanTensor = q.mean();
        logVarTensor = q.logVar();
        encode = graph.evaluate(meanTensor, logVarTensor);
        mean = new float[images.count() * latent];
        logVar = new float[images.count() * latent];
        eps = new float[Math.min(CHECKED, images.count()) * latent];
        new Rng(1).named("kl-check").fillGaussian(eps);
    }

    /** Encodes with the weights as they are now. */
    void refresh() {
        encode.run();
        meanTensor.read(mean);
        logVarTensor.read(logVar);
    }

    ImageSet images() {
        return images;
    }

    /** Dimension k of image i's mean. */
    float mean(int i, int k) {
        return mean[i * latent + k];
    }

    /** Dimension k of image i's standard deviation. */
    float deviation(int i, int k) {
        return (float) Math.exp(logVar[i * latent + k] / 2.0);
    }

    KlCheck check() {
        return KlCheck.of(mean, logVar, eps, latent);
    }

    /** The plane of the two dimensions whose mean varies most. */
    CodePlane plane() {
        int[] dims = mostActive();
        int count = images.count();
        float[] m = new float[2 * count];
        float[] sigma = new float[2 * count];
        for (int i = 0; i < count; i++) {
            m[2 * i] = mean(i, dims[0]);
            sigma[2 * i] = deviation(i, dims[0]);
            m[2 * i + 1] = dims[1] < 0 ? images.label(i) : mean(i, dims[1]);
            sigma[2 * i + 1] = dims[1] < 0 ? 0 : deviation(i, dims[1]);
        }
        return new CodePlane(dims[0], dims[1], m, sigma, images.labels(), radius(dims));
    }

    private int[] mostActive() {
        if (latent == 1) {
            return new int[] {0, -1};
        }
        if (latent == 2) {
            return new int[] {0, 1};
        }
        Moments moments = new Moments(latent);
        moments.add(mean, images.count());
        double[] variance = moments.variance();
        return IntStream.range(0, latent)
                .boxed()
                .sorted((a, b) -> Double.compare(variance[b], variance[a]))
                .limit(2)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private double radius(int[] dims) {
        double[] sizes = IntStream.range(0, images.count())
                .mapToDouble(i -> Math.max(Math.abs(mean(i, dims[0])), dims[1] < 0 ? 0 : Math.abs(mean(i, dims[1]))))
                .sorted()
                .toArray();
        double needed = sizes[(int) (SHOWN * (sizes.length - 1))] * 1.08;
        double radius = CALM;
        while (radius < needed) {
            radius *= Math.sqrt(2);
        }
        return radius;
    }

    @Override
    public void close() {
        graph.close();
    }
}
