package org.pushforward.model.gan.digits;

import static org.pushforward.model.gan.digits.DigitsGanSnapshot.FOLLOWED;
import static org.pushforward.model.gan.digits.DigitsGanSnapshot.SAMPLES;
import static org.pushforward.model.gan.digits.DigitsGanSnapshot.WALK;

import java.util.Arrays;
import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.Examples;
import org.pushforward.model.image.Intensities;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** Everything that is drawn of the players, in one pass; its noise is always the same, so samples can be watched as they form. */
final class GanLooking implements AutoCloseable {
    private static final long SEED = 17;
    /** Samples and test images of which D's scores are drawn. */
    private static final int SCORED = 2 * SAMPLES;

    private final ImagePlayers.Sizes sizes;
    private final byte[] real;
    private final Walk walk;
    private final Graph graph = new Graph();
    private final float[] noise;
    private final Tensor z;
    private final Tensor images;
    private final Tensor fakeScores;
    private final Tensor realScores;
    private final Step look;
    private final Push.Engine push = new Push.Engine(SCORED);

    GanLooking(ImagePlayers players, ImageSet test) {
        sizes = players.sizes();
        real = real(test);
        Rng rng = new Rng(SEED);
        walk = new Walk(DigitsGanParameters.LEGS, sizes.latent(), rng.named("walk"));
        noise = noise(rng.named("samples"));
        z = graph.input(SCORED + WALK + 1, sizes.latent());
        images = players.generate(z);
        fakeScores = players.judge(images);
        int judged = Math.min(SCORED, test.count());
        Tensor x = graph.input(judged, sizes.pixels());
        x.set(test.first(judged)
                .batch(java.util.stream.IntStream.range(0, judged).toArray()));
        realScores = players.judge(x);
        look = graph.evaluate(fakeScores, realScores);
    }

    private static byte[] real(ImageSet test) {
        int[] examples = Examples.of(test);
        byte[] bytes = new byte[examples.length * test.dims()];
        for (int e = 0; e < examples.length; e++) {
            System.arraycopy(test.pixels(), examples[e] * test.dims(), bytes, e * test.dims(), test.dims());
        }
        return bytes;
    }

    private float[] noise(Rng rng) {
        int latent = sizes.latent();
        float[] prior = new float[SCORED * latent];
        rng.fillGaussian(prior);
        float[] all = Arrays.copyOf(prior, (SCORED + WALK + 1) * latent);
        for (int i = 0; i < WALK; i++) {
            walk.at(DigitsGanParameters.LEGS * i / (WALK - 1.0), all, (SCORED + i) * latent);
        }
        return all;
    }

    private void look(double at) {
        walk.at(at, noise, (SCORED + WALK) * sizes.latent());
        z.set(noise);
        look.run();
    }

    /** The samples whose past is kept, as they are now. */
    byte[] followed() {
        look(0);
        return Intensities.bytes(images.get(), 0, FOLLOWED, sizes.pixels());
    }

    /** Of the loss as the players will move, and the classifier's last report. */
    DigitsGanSnapshot snapshot(Loss loss, double at, Past past, Optional<Quality> quality) {
        look(at);
        float[] pixels = images.get();
        float[] fake = fakeScores.get();
        float[] v = Arrays.copyOf(fake, SCORED);
        float[] onReal = realScores.get();
        return new DigitsGanSnapshot(
                sizes.rows(),
                sizes.cols(),
                Intensities.bytes(pixels, 0, SAMPLES, sizes.pixels()),
                real,
                past.steps(),
                past.images(),
                Intensities.bytes(pixels, SCORED, WALK, sizes.pixels()),
                at,
                Intensities.bytes(pixels, SCORED + WALK, 1, sizes.pixels()),
                loss.score(fake[SCORED + WALK]),
                Scores.of(onReal, loss::score),
                Scores.of(v, loss::score),
                Scores.mean(onReal, loss.objective()::real),
                Scores.mean(v, loss.objective()::fake),
                loss.saturating() ? Scores.mean(v, loss.objective()::fake) : -Scores.mean(v, loss.objective()::real),
                loss,
                push.at(v, loss),
                quality);
    }

    @Override
    public void close() {
        push.close();
        graph.close();
    }
}
