package org.pushforward.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.output.CsvFile;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

final class TinyTrainer implements Trainer<Double> {
    private final Thread owner = Thread.currentThread();
    private final boolean explicit;
    private final double target;
    private final Rng noise;
    private double rate;
    private double mu;

    TinyTrainer(RunSpec spec, boolean explicit) {
        if (!owner.getName().equals("training")) {
            throw new IllegalStateException("made on the thread " + owner.getName());
        }
        this.explicit = explicit;
        noise = new Rng(spec.seed()).named("noise");
        target = switch (spec.data()) {
            case "three", "" -> 3;
            case "minus-three" -> -3;
            default -> CsvFile.read(Path.of(spec.data()))[0][0];
        };
        mu = spec.values().choice("start").equals("far") ? 100 : 0;
        rate = spec.values().real("learning-rate");
    }

    @Override
    public void phase(int index) {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("stepped by another thread");
        }
        mu -= rate * (mu - target + 0.1 * noise.nextGaussian());
    }

    @Override
    public void set(Values values) {
        rate = values.real("learning-rate");
    }

    @Override
    public List<String> curveNames() {
        return List.of("loss");
    }

    @Override
    public double[] curves() {
        return new double[] {(mu - target) * (mu - target)};
    }

    @Override
    public Double snapshot() {
        return mu;
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("mu", mu);
        metrics.put("log-distance", Math.log(Math.abs(mu)));
        return metrics;
    }

    @Override
    public Checkpoint checkpoint() {
        return new Checkpoint(Map.of("mu", new double[] {mu}, "noise", noise.state()));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        mu = checkpoint.doubles("mu")[0];
        noise.restore(checkpoint.bytes("noise"));
    }

    @Override
    public Optional<Likelihood> likelihood() {
        return explicit
                ? Optional.of(new Likelihood(
                        1, true, x -> -0.5 * (x[0] - mu) * (x[0] - mu) - 0.5 * Math.log(2 * Math.PI)))
                : Optional.empty();
    }

    @Override
    public Optional<double[][]> samples(int count, long seed) {
        if (!explicit) {
            return Optional.empty();
        }
        Rng rng = new Rng(seed).named("samples");
        double[][] rows = new double[count][1];
        for (double[] row : rows) {
            row[0] = mu + rng.nextGaussian();
        }
        return Optional.of(rows);
    }
}
