package org.pushforward.model.classifier;

import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Conv2d;
import org.pushforward.nn.Dense;
import org.pushforward.nn.Filters;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Layer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * p(y|x) = softmax of ten logits, a linear map of 64 features of the image. Convolutional: two layers of 8 and 16 filters
 * that halve the image twice, and a dense one to the features; dense: 128 rectified units and then the features.
 */
final class ClassifierNet implements AutoCloseable {
    /** Rectified units before the logits: the space in which generated images are compared with real ones. */
    static final int FEATURES = 64;

    private static final int HIDDEN = 128;
    private static final int LEAST_SIDE = 4;

    private final ParameterBlock theta = new ParameterBlock();
    private final Layer features;
    private final Layer logits;
    private final int pixels;

    /**
     * @param network convolutional or dense
     * @throws DataException if the images are too small to be halved twice
     */
    ClassifierNet(String network, int rows, int cols, Rng init) {
        pixels = rows * cols;
        boolean convolutional = network.equals("convolutional");
        if (convolutional && Math.min(rows, cols) < LEAST_SIDE) {
            throw DataException.of("images.small", rows, cols, LEAST_SIDE);
        }
        features = convolutional ? convolutional(new ImageShape(1, rows, cols), init) : dense(init);
        logits = new Dense(theta, FEATURES, ImageSet.CLASSES, Activation.IDENTITY, init);
    }

    private Layer convolutional(ImageShape image, Rng init) {
        Conv2d outer = new Conv2d(theta, image, new Filters(8, 4, 2, 1), Activation.RELU, init);
        Conv2d inner = new Conv2d(theta, outer.outputShape(), new Filters(16, 4, 2, 1), Activation.RELU, init);
        Dense last = new Dense(theta, inner.outputShape().size(), FEATURES, Activation.RELU, init);
        return x -> last.apply(inner.apply(outer.apply(x)));
    }

    private Layer dense(Rng init) {
        Dense first = new Dense(theta, pixels, HIDDEN, Activation.RELU, init);
        Dense last = new Dense(theta, HIDDEN, FEATURES, Activation.RELU, init);
        return x -> last.apply(first.apply(x));
    }

    /**
     * @param x pixels in [0, 1], [batch, pixels]
     * @return [batch, 64]
     */
    Tensor features(Tensor x) {
        return features.apply(x);
    }

    /**
     * @param features [batch, 64]
     * @return [batch, 10]
     */
    Tensor logits(Tensor features) {
        return logits.apply(features);
    }

    int pixels() {
        return pixels;
    }

    ParameterBlock theta() {
        return theta;
    }

    @Override
    public void close() {
        theta.close();
    }
}
