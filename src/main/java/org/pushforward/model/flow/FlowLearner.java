package org.pushforward.model.flow;

import java.util.List;
import java.util.Map;
import org.pushforward.bijector.batch.Mapped;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Adam;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;

/** Climbs the mean of log p(x) over minibatches by Adam, one step of named phases at a time. */
public final class FlowLearner implements AutoCloseable {
    public static final List<String> PHASES = List.of("sample", "inverse", "likelihood", "gradient", "update");

    /** Points far from all others have gradients without bound; their direction is enough. */
    private static final double LONGEST_GRADIENT = 5;
    /** A minibatch before the first step, for the terms to have values; it is not learned. */
    private static final String BEFORE = "before";

    private final String name;
    private final PlaneFlow flow;
    private final PlaneData data;
    private final Rng batches;
    private final float[] minibatch;

    private final Graph graph = new Graph();
    private final Tensor x;
    private final Tensor logPrior;
    private final Tensor logProb;
    private final Step step;
    private final Optimizer adam;

    private FlowReading reading;
    private long steps;

    /** @param name of its parts in a checkpoint */
    public FlowLearner(String name, PlaneFlow flow, PlaneData data, int batch, Rng rng) {
        this.name = name;
        this.flow = flow;
        this.data = data;
        batches = rng.named("batches");
        minibatch = new float[2 * batch];
        x = graph.input(batch, 2);
        Mapped z = flow.inverse(x);
        logPrior = Losses.standardNormalLogProb(z.value()).mean();
        logProb = z.logDet().map(det -> logPrior.plus(det.mean())).orElse(logPrior);
        step = graph.gradient(logProb.negate(), flow.theta());
        adam = new Adam(flow.theta(), 1e-3);
        data.sample(rng.named(BEFORE), minibatch);
        x.set(minibatch);
        step.forward();
        reading = read();
    }

    private FlowReading read() {
        return new FlowReading(logPrior.item(), logProb.item() - logPrior.item() - data.logScale());
    }

    /** @param rate the learning rate of this step; see {@link #decayed} */
    public void phase(int index, double rate) {
        switch (index) {
            case 0 -> {
                data.sample(batches, minibatch);
                x.set(minibatch);
            }
            case 1 -> step.forward();
            case 2 -> reading = read();
            case 3 -> step.backward();
            case 4 -> update(rate);
            default -> throw new IllegalArgumentException("a step has phases 0 to 4, not " + index);
        }
    }

    private void update(double rate) {
        flow.theta().clipGradient(LONGEST_GRADIENT);
        adam.learningRate(rate);
        adam.step();
        steps++;
    }

    /** η / (1 + t/τ) at step t: half of η after τ steps. */
    public double decayed(double rate, double tau) {
        return rate / (1 + steps / tau);
    }

    /** How many steps were done. */
    public long steps() {
        return steps;
    }

    /** The terms on the last minibatch. */
    public FlowReading reading() {
        return reading;
    }

    public void save(Map<String, Object> parts) {
        parts.put(name + "-weights", flow.theta().values());
        parts.put(name + "-adam", adam.state());
        parts.put(name + "-batches", batches.state());
        parts.put(name + "-steps", new long[] {steps});
        parts.put(name + "-reading", new double[] {reading.logPrior(), reading.logDet()});
    }

    /** Adds what was learned, without optimiser and streams. */
    public void saveWeights(Map<String, Object> parts) {
        parts.put(name + "-weights", flow.theta().values());
    }

    /** @throws org.pushforward.training.CheckpointException if a part is missing or has another size */
    public void restore(Checkpoint checkpoint) {
        float[] weights = checkpoint.floats(name + "-weights", flow.theta().size());
        float[] averages = checkpoint.floats(name + "-adam", adam.state().length);
        double[] terms = checkpoint.doubles(name + "-reading");
        steps = checkpoint.longs(name + "-steps")[0];
        batches.restore(checkpoint.bytes(name + "-batches"));
        flow.theta().restore(weights);
        adam.restore(averages);
        reading = new FlowReading(terms[0], terms[1]);
    }

    @Override
    public void close() {
        graph.close();
    }
}
