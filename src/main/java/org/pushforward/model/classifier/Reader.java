package org.pushforward.model.classifier;

import org.pushforward.data.ImageSet;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** Runs a classifier on images, chunk by chunk. */
final class Reader implements AutoCloseable {
    private final ClassifierNet net;
    private final int rows;
    private final Graph graph = new Graph();
    private final Tensor x;
    private final Tensor features;
    private final Tensor probabilities;
    private final Step forward;
    private final float[] pixels;

    /** @param rows images in a chunk */
    Reader(ClassifierNet net, int rows) {
        this.net = net;
        this.rows = rows;
        x = graph.input(rows, net.pixels());
        features = net.features(x);
        probabilities = net.logits(features).softmax();
        forward = graph.evaluate(probabilities, features);
        pixels = new float[rows * net.pixels()];
    }

    /** @param images in [0, 1], [count, pixels]; the last chunk need not be full */
    Judgement read(float[] images) {
        int dims = net.pixels();
        int count = images.length / dims;
        float[] p = new float[count * ImageSet.CLASSES];
        float[] f = new float[count * ClassifierNet.FEATURES];
        for (int from = 0; from < count; from += rows) {
            int some = Math.min(rows, count - from);
            System.arraycopy(images, from * dims, pixels, 0, some * dims);
            x.set(pixels);
            forward.run();
            System.arraycopy(probabilities.get(), 0, p, from * ImageSet.CLASSES, some * ImageSet.CLASSES);
            System.arraycopy(features.get(), 0, f, from * ClassifierNet.FEATURES, some * ClassifierNet.FEATURES);
        }
        return new Judgement(p, f);
    }

    /** All images of a set, in their order. */
    Judgement read(ImageSet images) {
        int dims = images.dims();
        float[] p = new float[images.count() * ImageSet.CLASSES];
        float[] f = new float[images.count() * ClassifierNet.FEATURES];
        for (int from = 0; from < images.count(); from += rows) {
            int some = Math.min(rows, images.count() - from);
            float[] chunk = new float[some * dims];
            for (int i = 0; i < some; i++) {
                images.image(from + i, chunk, i * dims);
            }
            Judgement part = read(chunk);
            System.arraycopy(part.probabilities(), 0, p, from * ImageSet.CLASSES, some * ImageSet.CLASSES);
            System.arraycopy(part.features(), 0, f, from * ClassifierNet.FEATURES, some * ClassifierNet.FEATURES);
        }
        return new Judgement(p, f);
    }

    @Override
    public void close() {
        graph.close();
    }
}
