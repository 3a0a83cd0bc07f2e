package org.pushforward.model.gan.digits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.classifier.DigitJudge;
import org.pushforward.model.gan.GameStep;
import org.pushforward.model.gan.Learner;
import org.pushforward.model.image.Minibatches;
import org.pushforward.nn.Engine;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Trainer;

/**
 * Trains a GAN on images by Algorithm 1 of I. Goodfellow et al., "Generative adversarial nets", 2014, and has a
 * classifier of digits say what its samples are.
 */
public final class DigitsGanTrainer implements Trainer<DigitsGanSnapshot> {
    /** The classifier is asked so seldom that it costs little. */
    private static final int EXAMINE_EVERY = 100;

    private static final int EXAMINED = 1_000;

    private final ImagePlayers players;
    private final Minibatches minibatches;
    private final Rng noise;
    private final ImageMatch match;
    private final GameStep move;
    private final Examiner examiner;
    private final GanLooking looking;
    private final Past past;

    private Values values;
    private long step;
    private Optional<Quality> quality;

    /**
     * @param values of {@link DigitsGanParameters}
     * @param judge of images of 28 x 28
     * @param begin what {@link #weights} gave, to begin there
     * @throws org.pushforward.data.DataException if the images do not fit the networks
     */
    public DigitsGanTrainer(Values values, ImageSplit data, long seed, DigitJudge judge, Optional<Checkpoint> begin) {
        Engine.threads(2);
        this.values = values;
        Rng rng = new Rng(seed);
        int batch = values.whole("batch");
        players = new ImagePlayers(
                values.choice("network"),
                data.train(),
                values.whole("latent"),
                values.whole("width"),
                rng.named("init"));
        minibatches = new Minibatches(data.train(), batch, false, rng);
        noise = rng.named("noise");
        match = new ImageMatch(players, minibatches, batch, noise, values);
        begin.ifPresent(match.generator()::begin);
        begin.ifPresent(match.discriminator()::begin);
        move = new GameStep(match);
        examiner = new Examiner(players, data.test(), judge);
        looking = new GanLooking(players, data.test());
        past = new Past(DigitsGanSnapshot.FOLLOWED * data.train().dims());
        past.keep(0, looking.followed());
        quality = examiner.examine(EXAMINED).quality();
        move.value(snapshot().value());
    }

    @Override
    public List<String> phases() {
        return GameStep.PHASES;
    }

    @Override
    public void phase(int index) {
        move.phase(index, values, step);
        if (index == GameStep.PHASES.size() - 1) {
            step++;
            if (step % EXAMINE_EVERY == 0) {
                quality = examiner.examine(EXAMINED).quality();
            }
            if (Past.keeps(step)) {
                past.keep(step, looking.followed());
            }
        }
    }

    @Override
    public void set(Values live) {
        values = live;
        match.set(live);
    }

    @Override
    public List<String> curveNames() {
        List<String> names = new ArrayList<>(List.of("value"));
        if (examiner.knowsDigits()) {
            names.addAll(List.of("frechet", "classes"));
        }
        return names;
    }

    @Override
    public double[] curves() {
        return quality.map(now ->
                        new double[] {move.value(), now.frechet(), now.shares().covered()})
                .orElse(new double[] {move.value()});
    }

    @Override
    public DigitsGanSnapshot snapshot() {
        return looking.snapshot(Loss.of(values.choice("loss")), values.real("walk"), past, quality);
    }

    /** Over 10,000 samples, and the first 10,000 test images. */
    @Override
    public Map<String, Double> metrics() {
        Loss loss = Loss.of(values.choice("loss"));
        Examiner.Report report = examiner.examine(Examiner.ALL);
        float[] real = examiner.real();
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put(
                "value",
                Scores.mean(real, loss.objective()::real) + Scores.mean(report.scores(), loss.objective()::fake));
        metrics.put("d_mean_real", Scores.mean(real, loss::score));
        metrics.put("d_mean_fake", Scores.mean(report.scores(), loss::score));
        report.quality().ifPresent(now -> {
            metrics.put("class_coverage", (double) now.shares().covered());
            metrics.put("class_entropy", now.shares().entropy());
            metrics.put("sure", now.shares().sure());
            metrics.put("frechet", now.frechet());
        });
        return metrics;
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        match.generator().save(parts);
        match.discriminator().save(parts);
        parts.put("noise", noise.state());
        parts.put("step", new long[] {step});
        parts.put("value", new double[] {move.value()});
        quality.ifPresent(now -> parts.put("quality", now.toArray()));
        minibatches.save(parts);
        past.save(parts);
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        return Learner.weights(match.generator(), match.discriminator());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        match.generator().restore(checkpoint);
        match.discriminator().restore(checkpoint);
        noise.restore(checkpoint.bytes("noise"));
        step = checkpoint.longs("step")[0];
        move.value(checkpoint.doubles("value")[0]);
        quality = quality.map(now -> Quality.of(checkpoint.doubles("quality")));
        minibatches.restore(checkpoint);
        past.restore(checkpoint);
    }

    /** Pixels in [0, 1], drawn from G; [count, pixels]. */
    @Override
    public Optional<double[][]> samples(int count, long seed) {
        Rng rng = new Rng(seed);
        float[] z = new float[players.sizes().latent()];
        double[][] rows = new double[count][players.sizes().pixels()];
        try (Graph graph = new Graph()) {
            Tensor noiseInput = graph.input(1, z.length);
            Tensor image = players.generate(noiseInput);
            for (double[] row : rows) {
                rng.fillGaussian(z);
                noiseInput.set(z);
                graph.forward(image);
                float[] pixels = image.get();
                for (int j = 0; j < pixels.length; j++) {
                    row[j] = pixels[j];
                }
            }
        }
        return Optional.of(rows);
    }

    @Override
    public void close() {
        looking.close();
        examiner.close();
        match.close();
        players.close();
    }
}
