package org.pushforward.model.gan.digits;

import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.model.classifier.ClassShares;
import org.pushforward.model.classifier.DigitJudge;
import org.pushforward.model.classifier.Judgement;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.GaussianMoments;
import org.pushforward.prob.Rng;

/** Draws many samples, always from the same noise, and measures them; nothing of it disturbs training. */
final class Examiner implements AutoCloseable {
    /** As many samples as the metrics are taken over. */
    static final int ALL = 10_000;

    private static final int ROWS = 250;
    private static final long NOISE = 20140610L;

    private final ImagePlayers.Sizes sizes;
    private final ImageSet test;
    private final Graph graph = new Graph();
    private final Tensor z;
    private final Tensor images;
    private final Tensor fakeScores;
    private final Step generate;
    private final Tensor x;
    private final Tensor realScores;
    private final Step judgeReal;
    private final float[] noise;
    private final Optional<DigitJudge.Bench> bench;
    private final GaussianMoments real;

    /** @param judge asked where the images are of the size it knows */
    Examiner(ImagePlayers players, ImageSet test, DigitJudge judge) {
        sizes = players.sizes();
        this.test = test;
        z = graph.input(ROWS, sizes.latent());
        images = players.generate(z);
        fakeScores = players.judge(images);
        generate = graph.evaluate(images, fakeScores);
        x = graph.input(ROWS, sizes.pixels());
        realScores = players.judge(x);
        judgeReal = graph.evaluate(realScores);
        noise = new float[ROWS * sizes.latent()];
        boolean known = DigitJudge.knows(sizes.rows(), sizes.cols());
        real = known ? judge.moments(test) : null;
        bench = known ? Optional.of(judge.open()) : Optional.empty();
    }

    /** True if the images are of the size that the classifier of digits knows. */
    boolean knowsDigits() {
        return bench.isPresent();
    }

    /**
     * @param scores v of the samples, [count]
     * @param quality none where the classifier does not know the images
     */
    record Report(float[] scores, Optional<Quality> quality) {}

    /** Of so many samples; a multiple of 250. */
    Report examine(int count) {
        Rng rng = new Rng(NOISE);
        float[] scores = new float[count];
        float[] pixels = new float[count * sizes.pixels()];
        for (int from = 0; from < count; from += ROWS) {
            rng.fillGaussian(noise);
            z.set(noise);
            generate.run();
            System.arraycopy(images.get(), 0, pixels, from * sizes.pixels(), ROWS * sizes.pixels());
            System.arraycopy(fakeScores.get(), 0, scores, from, ROWS);
        }
        return new Report(scores, bench.map(b -> quality(b.judge(pixels))));
    }

    private Quality quality(Judgement judgement) {
        int dims = judgement.features().length / judgement.count();
        GaussianMoments fake = GaussianMoments.of(judgement.features(), judgement.count(), dims);
        return new Quality(ClassShares.of(judgement), real.meanPart(fake), real.covariancePart(fake));
    }

    /** v of the test images, at most 10,000. */
    float[] real() {
        int count = Math.min(ALL, test.count());
        float[] scores = new float[count];
        float[] pixels = new float[ROWS * sizes.pixels()];
        for (int from = 0; from < count; from += ROWS) {
            int some = Math.min(ROWS, count - from);
            for (int i = 0; i < some; i++) {
                test.image(from + i, pixels, i * sizes.pixels());
            }
            x.set(pixels);
            judgeReal.run();
            System.arraycopy(realScores.get(), 0, scores, from, some);
        }
        return scores;
    }

    @Override
    public void close() {
        bench.ifPresent(DigitJudge.Bench::close);
        graph.close();
    }
}
