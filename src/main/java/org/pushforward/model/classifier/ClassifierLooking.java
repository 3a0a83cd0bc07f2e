package org.pushforward.model.classifier;

import java.util.Arrays;
import org.pushforward.data.ImageSet;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** Looks at a classifier without changing it: test images, confusion, and one image closely. */
final class ClassifierLooking implements AutoCloseable {
    /** Test images of which the confusion is counted. */
    static final int COUNTED = 1_000;

    private final ImageSet counted;
    private final ImageSet shown;
    private final Reader reader;
    private final Graph graph = new Graph();
    private final Tensor x;
    private final Tensor label;
    private final Tensor logits;
    private final Step step;

    ClassifierLooking(ClassifierNet net, ImageSet test) {
        counted = test.first(COUNTED);
        shown = test.first(ClassifierParameters.LOOKED_AT);
        reader = new Reader(net, 250);
        x = graph.input(1, net.pixels());
        label = graph.input(1, 1);
        logits = net.logits(net.features(x));
        Tensor loss = Losses.categoricalLogLikelihood(logits, label).sum().negate();
        step = graph.gradient(loss, logits);
    }

    /** @param digit the image that is pointed at, from 1; the last one where there are fewer */
    ClassifierSnapshot snapshot(double loss, int digit) {
        Judgement judgement = reader.read(counted);
        byte[] predicted = new byte[counted.count()];
        int[] confusion = new int[ImageSet.CLASSES * ImageSet.CLASSES];
        int right = 0;
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = (byte) judgement.label(i);
            confusion[counted.label(i) * ImageSet.CLASSES + predicted[i]]++;
            right += predicted[i] == counted.label(i) ? 1 : 0;
        }
        int at = Math.min(digit, shown.count()) - 1;
        return new ClassifierSnapshot(
                shown.rows(),
                shown.cols(),
                shown.pixels(),
                shown.labels(),
                Arrays.copyOf(predicted, shown.count()),
                confusion,
                at,
                Arrays.copyOfRange(judgement.probabilities(), at * ImageSet.CLASSES, (at + 1) * ImageSet.CLASSES),
                gradient(at),
                loss,
                (double) right / predicted.length);
    }

    private float[] gradient(int i) {
        x.set(shown.batch(i));
        label.set(shown.label(i));
        step.run();
        return step.gradient(logits);
    }

    /** Share of all test images that are recognised, and mean -log p(y|x) in nats. */
    double[] over(ImageSet images) {
        Judgement judgement = reader.read(images);
        int right = 0;
        double loss = 0;
        for (int i = 0; i < images.count(); i++) {
            right += judgement.label(i) == images.label(i) ? 1 : 0;
            loss -= Math.log(Math.max(Float.MIN_NORMAL, judgement.probability(i, images.label(i))));
        }
        return new double[] {(double) right / images.count(), loss / images.count()};
    }

    @Override
    public void close() {
        graph.close();
        reader.close();
    }
}
