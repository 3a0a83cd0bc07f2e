package org.pushforward.model.gan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.DataSet;
import org.pushforward.nn.Engine;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Trainer;

/**
 * Trains a GAN on the line by Algorithm 1 of I. Goodfellow et al., "Generative adversarial nets", 2014: k minibatch
 * ascents of the discriminator, then one descent of the generator.
 *
 * <p>The learning rates shrink as η/(1 + t/τ); without that the players go on circling each other.
 */
public final class Gan1dTrainer implements Trainer<Gan1dSnapshot> {
    private static final int ARROWS = 41;
    /** The divergence's curve is evaluated so seldom that it costs little. */
    private static final int EVALUATE_EVERY = 25;

    private final LineData data;
    private final LinePlayers players;
    private final LineView view;
    private final Rng batches;
    private final LineMatch match;
    private final GameStep move;

    private Values values;
    private long step;
    private double lastJs;

    /**
     * @param values see {@code gan-1d}'s parameters
     * @throws org.pushforward.data.DataException if the data are not on the line
     */
    public Gan1dTrainer(Values values, DataSet set, long seed) {
        Engine.threads(1);
        Rng rng = new Rng(seed);
        this.values = values;
        data = new LineData(set);
        int batch = values.whole("batch");
        players = new LinePlayers(values.whole("hidden"), batch, values.choice("optimizer"), rng.named("init"));
        view = new LineView(players, data, values.choice("noise").equals("gaussian"));
        batches = rng.named("batches");
        match = new LineMatch(players, data, values, batches);
        move = new GameStep(match);
        LineGame game = view.game();
        lastJs = game.js();
        move.value(game.value(view.discriminator()));
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
                lastJs = view.game().js();
            }
        }
    }

    @Override
    public void set(Values live) {
        values = live;
    }

    @Override
    public List<String> curveNames() {
        return List.of("value", "js");
    }

    @Override
    public double[] curves() {
        return new double[] {move.value(), lastJs};
    }

    @Override
    public Gan1dSnapshot snapshot() {
        LineGame game = view.game();
        double[] d = view.discriminator();
        float[][] arrows = view.arrows(ARROWS);
        return Gan1dReading.of(data, game, d, arrows, LineMatch.isSaturating(values));
    }

    @Override
    public Map<String, Double> metrics() {
        Gan1dSnapshot now = snapshot();
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("value", now.value());
        metrics.put("value_at_optimal_d", now.valueAtOptimal());
        metrics.put("js", now.js());
        metrics.put("d_mean_real", now.dMeanReal());
        metrics.put("d_mean_fake", now.dMeanFake());
        metrics.put("kl_generator_data", now.klGeneratorData());
        metrics.put("non_saturating_at_optimal_d", now.nonSaturating());
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
        move.value(checkpoint.doubles("curves")[0]);
        lastJs = checkpoint.doubles("curves")[1];
    }

    @Override
    public Optional<double[][]> samples(int count, long seed) {
        float[] z = new float[count];
        match.drawNoise(new Rng(seed), z);
        double[][] rows = new double[count][1];
        try (Graph graph = new Graph()) {
            Tensor x = players.generate(graph.input(count, 1).set(z));
            graph.forward(x);
            float[] u = x.get();
            for (int i = 0; i < count; i++) {
                rows[i][0] = data.fromUnit(u[i]);
            }
        }
        return Optional.of(rows);
    }

    @Override
    public void close() {
        view.close();
        players.close();
    }
}
