package org.pushforward.model.vae;

import java.util.stream.IntStream;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.CodePlane;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** Where the encoder puts a fixed set of images. */
final class Codes implements AutoCloseable {
    /** At most so many images. */
    static final int MOST = 2_000;

    private static final int CHECKED = 500;

    private final Graph graph = new Graph();
    private final ImageSet images;
    private final Step encode;
    private final Tensor meanTensor;
    private final Tensor logVarTensor;
    private final float[] mean;
    private final float[] logVar;
    private final float[] eps;
    private final int latent;

    /** @param test of which the first 2,000 are taken */
    Codes(VaeNet net, ImageSet test) {
        images = test.first(MOST);
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

    CodePlane plane() {
        float[] deviation = new float[logVar.length];
        for (int j = 0; j < deviation.length; j++) {
            deviation[j] = (float) Math.exp(logVar[j] / 2.0);
        }
        return CodePlane.of(mean, deviation, images.labels());
    }

    @Override
    public void close() {
        graph.close();
    }
}
