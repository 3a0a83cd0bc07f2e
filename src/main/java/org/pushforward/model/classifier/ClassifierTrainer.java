package org.pushforward.model.classifier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.image.Minibatches;
import org.pushforward.nn.Adam;
import org.pushforward.nn.Engine;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;
import org.pushforward.training.Trainer;

/**
 * Trains a classifier of images by Adam on -log p(y|x), p = softmax of the logits. The learning rate shrinks as
 * η/(1 + t/τ).
 *
 * <p>Source: Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, "Gradient-based learning applied to document recognition",
 * 1998.
 */
public final class ClassifierTrainer implements Trainer<ClassifierSnapshot> {
    private static final int EVALUATE_EVERY = 50;

    private final ImageSplit data;
    private final ClassifierNet net;
    private final ImageSet evaluated;
    private final Minibatches minibatches;
    private final float[] images;
    private final float[] labels;
    private final Graph graph = new Graph();
    private final Tensor x;
    private final Tensor y;
    private final Tensor loss;
    private final Step gradient;
    private final Adam adam;
    private final ClassifierLooking looking;

    private Values values;
    private long step;
    private double lastLoss;
    private double lastAccuracy;

    /**
     * @param values of {@link ClassifierParameters}
     * @param begin what {@link #weights} gave, to begin there
     * @throws org.pushforward.data.DataException if the images are too small for the network
     */
    public ClassifierTrainer(Values values, ImageSplit data, long seed, Optional<Checkpoint> begin) {
        Engine.threads(2);
        this.values = values;
        this.data = data;
        evaluated = data.test().first(ClassifierLooking.COUNTED);
        Rng rng = new Rng(seed);
        int batch = values.whole("batch");
        net = new ClassifierNet(
                values.choice("network"), data.train().rows(), data.train().cols(), rng.named("init"));
        minibatches = new Minibatches(data.train(), batch, false, rng);
        images = new float[batch * net.pixels()];
        labels = new float[batch];
        x = graph.input(batch, net.pixels());
        y = graph.input(batch, 1);
        loss = Losses.categoricalLogLikelihood(net.logits(net.features(x)), y)
                .mean()
                .negate();
        gradient = graph.gradient(loss, net.theta());
        adam = new Adam(net.theta(), values.real("learning-rate"));
        begin.ifPresent(this::begin);
        looking = new ClassifierLooking(net, data.test());
        double[] first = looking.over(evaluated);
        lastAccuracy = first[0];
        lastLoss = first[1];
    }

    private void begin(Checkpoint weights) {
        net.theta().restore(weights.floats("weights", net.theta().size()));
    }

    @Override
    public List<String> phases() {
        return List.of("sample", "forward", "gradient", "update");
    }

    @Override
    public void phase(int index) {
        switch (index) {
            case 0 -> sample();
            case 1 -> {
                gradient.forward();
                lastLoss = loss.item();
            }
            case 2 -> gradient.backward();
            case 3 -> update();
            default -> throw new IllegalArgumentException("a step has phases 0 to 3, not " + index);
        }
    }

    private void sample() {
        minibatches.next(images);
        minibatches.labels(labels);
        x.set(images);
        y.set(labels);
    }

    private void update() {
        adam.learningRate(values.real("learning-rate") / (1 + step / values.real("decay")));
        adam.step();
        step++;
        if (step % EVALUATE_EVERY == 0) {
            lastAccuracy = looking.over(evaluated)[0];
        }
    }

    @Override
    public void set(Values live) {
        values = live;
    }

    @Override
    public List<String> curveNames() {
        return List.of("loss", "accuracy");
    }

    @Override
    public double[] curves() {
        return new double[] {lastLoss, lastAccuracy};
    }

    @Override
    public ClassifierSnapshot snapshot() {
        return looking.snapshot(lastLoss, values.whole("digit"));
    }

    /** Over all test images. */
    @Override
    public Map<String, Double> metrics() {
        double[] test = looking.over(data.test());
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("test_accuracy", test[0]);
        metrics.put("test_loss", test[1]);
        return metrics;
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>(weights().parts());
        parts.put("adam", adam.state());
        parts.put("step", new long[] {step});
        parts.put("curves", curves());
        minibatches.save(parts);
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        return new Checkpoint(Map.of("weights", net.theta().values()));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        float[] weights = checkpoint.floats("weights", net.theta().size());
        float[] state = checkpoint.floats("adam", adam.state().length);
        double[] curves = checkpoint.doubles("curves");
        if (curves.length != 2) {
            throw new CheckpointException("'curves' has " + curves.length + " numbers where this model has 2");
        }
        minibatches.restore(checkpoint);
        step = checkpoint.longs("step")[0];
        lastLoss = curves[0];
        lastAccuracy = curves[1];
        net.theta().restore(weights);
        adam.restore(state);
    }

    @Override
    public void close() {
        looking.close();
        graph.close();
        net.close();
    }
}
