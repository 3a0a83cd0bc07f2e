package org.pushforward.model.gan.plane;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.DataSet;
import org.pushforward.model.gan.GameStep;
import org.pushforward.model.gan.Learner;
import org.pushforward.model.gan.Noise;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Engine;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Trainer;

/** Trains a GAN in the plane, under one of several objectives, and measures what it misses. */
public final class Gan2dTrainer implements Trainer<Gan2dSnapshot> {
    /** Quality is measured so seldom that it costs little. */
    private static final int EVALUATE_EVERY = 50;

    private final PlaneData data;
    private final PlanePlayers players;
    private final GeneratorLook generatorLook;
    private final DiscriminatorLook discriminatorLook;
    private final Gan2dReading reading;
    private final Rng batches;
    private final PlaneMatch match;
    private final GameStep move;

    private Values values;
    private long step;
    private double[] quality;

    /** @param values see {@code gan-2d}'s parameters */
    public Gan2dTrainer(Values values, DataSet set, long seed) {
        Engine.threads(1);
        Rng rng = new Rng(seed);
        this.values = values;
        data = new PlaneData(set);
        players = new PlanePlayers(values, rng.named("init"));
        DataMasses masses = DataMasses.of(data);
        generatorLook = new GeneratorLook(players, data, masses, values, rng.named("look"));
        discriminatorLook = new DiscriminatorLook(players, data);
        reading = new Gan2dReading(data, masses, players.objective(), generatorLook, discriminatorLook);
        batches = rng.named("batches");
        match = new PlaneMatch(players, data, values, batches);
        move = new GameStep(match);
        move.value(reading.read(PlaneMatch.isSaturating(values)).game().value());
        evaluate();
    }

    private void evaluate() {
        Gan2dSnapshot.Quality now = generatorLook.look().quality();
        quality = now.modes() == 0
                ? new double[] {now.js(), now.good()}
                : new double[] {now.js(), now.good(), (double) now.covered() / now.modes()};
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
            if (step % EVALUATE_EVERY == 0) {
                evaluate();
            }
        }
    }

    @Override
    public void set(Values live) {
        values = live;
        match.set(live);
    }

    /** The share of modes covered only where the data have some. */
    @Override
    public List<String> curveNames() {
        return quality.length == 2 ? List.of("value", "js", "good") : List.of("value", "js", "good", "modes");
    }

    @Override
    public double[] curves() {
        double[] curves = new double[quality.length + 1];
        curves[0] = move.value();
        System.arraycopy(quality, 0, curves, 1, quality.length);
        return curves;
    }

    @Override
    public Gan2dSnapshot snapshot() {
        return reading.read(PlaneMatch.isSaturating(values));
    }

    @Override
    public Map<String, Double> metrics() {
        Gan2dSnapshot now = snapshot();
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (now.quality().modes() > 0) {
            metrics.put("modes_covered", (double) now.quality().covered());
            metrics.put("modes", (double) now.quality().modes());
            metrics.put("least_mode", now.quality().leastShare());
        }
        metrics.put("good_share", now.quality().good());
        metrics.put("js", now.quality().js());
        metrics.put("value", now.game().value());
        metrics.put("best_value", now.game().best());
        metrics.put("d_mean_real", now.game().meanReal());
        metrics.put("d_mean_fake", now.game().meanFake());
        return metrics;
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        players.generator().save(parts);
        players.discriminator().save(parts);
        parts.put("batches", batches.state());
        parts.put("step", new long[] {step});
        parts.put("curves", curves());
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        return Learner.weights(players.generator(), players.discriminator());
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        players.generator().restore(checkpoint);
        players.discriminator().restore(checkpoint);
        batches.restore(checkpoint.bytes("batches"));
        step = checkpoint.longs("step")[0];
        double[] curves = checkpoint.doubles("curves");
        move.value(curves[0]);
        System.arraycopy(curves, 1, quality, 0, quality.length);
    }

    @Override
    public Optional<double[][]> samples(int count, long seed) {
        int dims = values.whole("noise-dims");
        float[] z = new float[count * dims];
        Noise.draw(values.choice("noise").equals("gaussian"), new Rng(seed), z);
        double[][] rows = new double[count][2];
        try (Graph graph = new Graph()) {
            Tensor x = players.generate(graph.input(count, dims).set(z));
            graph.forward(x);
            float[] points = data.fromUnit(x.get());
            for (int i = 0; i < count; i++) {
                rows[i][0] = points[2 * i];
                rows[i][1] = points[2 * i + 1];
            }
        }
        return Optional.of(rows);
    }

    /** What G now lowers at each place of the plane; places as many as a picture has samples at most. */
    double[] generatorLosses(float[] points) {
        return discriminatorLook.generatorLosses(points, PlaneMatch.isSaturating(values));
    }

    @Override
    public void close() {
        generatorLook.close();
        discriminatorLook.close();
        players.close();
    }
}
