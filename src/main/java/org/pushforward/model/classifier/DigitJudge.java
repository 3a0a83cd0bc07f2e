package org.pushforward.model.classifier;

import org.pushforward.data.ImageSet;
import org.pushforward.prob.GaussianMoments;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;

/**
 * The digits' classifier with its weights as they are, to judge what generators make. Numbers only: {@link #open} brings
 * it to life for one thread.
 */
public final class DigitJudge {
    /** It knows images of this height and width. */
    public static final int SIDE = 28;

    private static final int ROWS = 250;
    private static final int MOST = 10_000;

    private final Checkpoint weights;
    private ImageSet known;
    private GaussianMoments knownMoments;

    /** @param weights of a {@link ClassifierTrainer} of 28 x 28 images with its parameters at their defaults */
    public DigitJudge(Checkpoint weights) {
        this.weights = weights;
    }

    /** True if it can judge images of this size. */
    public static boolean knows(int rows, int cols) {
        return rows == SIDE && cols == SIDE;
    }

    /** To be closed by the thread that opened it. */
    public Bench open() {
        return new Bench(weights);
    }

    /**
     * The moments of the features of real images, the first 10,000 of them; remembered for the set last asked for, as they take a third of a
     * second.
     */
    public synchronized GaussianMoments moments(ImageSet images) {
        if (known != images) {
            try (Bench bench = open()) {
                Judgement judgement = bench.reader.read(images.count() <= MOST ? images : images.first(MOST));
                knownMoments = GaussianMoments.of(judgement.features(), judgement.count(), ClassifierNet.FEATURES);
            }
            known = images;
        }
        return knownMoments;
    }

    /** The classifier at work. */
    public static final class Bench implements AutoCloseable {
        private final ClassifierNet net = new ClassifierNet("convolutional", SIDE, SIDE, new Rng(0));
        private final Reader reader;

        private Bench(Checkpoint weights) {
            net.theta().restore(weights.floats("weights", net.theta().size()));
            reader = new Reader(net, ROWS);
        }

        /** @param images in [0, 1], [count, 784] */
        public Judgement judge(float[] images) {
            return reader.read(images);
        }

        @Override
        public void close() {
            reader.close();
            net.close();
        }
    }
}
