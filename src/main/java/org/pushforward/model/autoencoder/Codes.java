package org.pushforward.model.autoencoder;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.image.Moments;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/**
 * Where the encoder puts a fixed set of images. Codes have no unit (double them all and halve the decoder's first weights:
 * nothing changes), so they are shown relative to their mean and standard deviation over these images.
 */
final class Codes implements AutoCloseable {
    /** At most so many images. */
    static final int MOST = 2_000;

    private static final double SMALLEST = 1e-12;

    private final Graph graph = new Graph();
    private final ImageSet images;
    private final Step encode;
    private final Tensor z;
    private final float[] codes;
    private final float[] relative;
    private final double[] mean;
    private final double[] deviation;
    private final int latent;

    /** @param test of which the first 2,000 are taken */
    Codes(AutoencoderNet net, ImageSet test) {
        images = test.first(MOST);
        latent = net.sizes().latent();
        Tensor x = graph.input(images.count(), images.dims());
        x.set(images.batch(IntStream.range(0, images.count()).toArray()));
        z = net.encode(x);
        encode = graph.evaluate(z);
        codes = new float[images.count() * latent];
        relative = new float[codes.length];
        mean = new double[latent];
        deviation = new double[latent];
    }

    /** Encodes with the weights as they are now. */
    void refresh() {
        encode.run();
        z.read(codes);
        Moments moments = new Moments(latent);
        moments.add(codes, images.count());
        double[] variance = moments.variance();
        Arrays.fill(mean, 0);
        for (int j = 0; j < codes.length; j++) {
            mean[j % latent] += codes[j] / (double) images.count();
        }
        for (int k = 0; k < latent; k++) {
            deviation[k] = variance[k] > SMALLEST ? Math.sqrt(variance[k]) : 1;
        }
        for (int j = 0; j < codes.length; j++) {
            relative[j] = (float) ((codes[j] - mean[j % latent]) / deviation[j % latent]);
        }
    }

    ImageSet images() {
        return images;
    }

    /** Dimension k of image i's code, relative. */
    float relative(int i, int k) {
        return relative[i * latent + k];
    }

    /** Dimension k of any code, relative. */
    double relativeOf(float[] code, int k) {
        return (code[k] - mean[k]) / deviation[k];
    }

    /** From relative numbers to a code as the decoder takes it. */
    float absolute(double value, int k) {
        return (float) (mean[k] + deviation[k] * value);
    }

    /** The plane of the two dimensions that vary most, in relative codes. */
    CodePlane plane() {
        return CodePlane.of(relative, new float[0], images.labels(), CodePlane.mostActive(codes, latent));
    }

    @Override
    public void close() {
        graph.close();
    }
}
