package org.pushforward.model.flow.image;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.nn.Engine;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Trains a flow of images by Adam on the exact log p(y) = log π(f⁻¹(y)) + log|det ∂f⁻¹/∂y| of dequantised images.
 *
 * <p>Sources: D. P. Kingma and P. Dhariwal, "Glow: generative flow with invertible 1x1 convolutions", 2018; L. Dinh, D.
 * Krueger and Y. Bengio, "NICE: non-linear independent components estimation", 2014.
 */
public final class ImageFlowTrainer implements Trainer<ImageFlowSnapshot> {
    private static final List<String> CURVES = List.of("train_bits_per_dim", "test_bits_per_dim");

    /** At most so many images of the training part are scored: they only say how far apart the parts are. */
    private static final int TRAIN = 2000;

    /** Images whose way there and back is measured. */
    private static final int THERE_AND_BACK = 1000;

    private static final int ROWS = 100;
    private static final double WHITE = 255;

    private final ImageSplit data;
    private final FlowNet net;
    private final FlowLearning learning;
    private final FlowLooking looking;

    private Values values;

    private ImageFlowTrainer(FlowNet net, Values values, ImageSplit data, Rng rng, Optional<Checkpoint> learned) {
        this.net = net;
        this.values = values;
        this.data = data;
        learning = new FlowLearning(net, values, data, rng, learned);
        looking = new FlowLooking(net, data.test());
    }

    /**
     * Learns by a small GLOW.
     *
     * @param values of {@link ImageFlowParameters#glow}
     * @param learned weights to begin with, of a run with networks of the same shape
     * @throws DataException if the images' sides are not divisible by 4
     */
    public static ImageFlowTrainer glow(Values values, ImageSplit data, long seed, Optional<Checkpoint> learned) {
        return make(FlowModel::glow, values, data, new Rng(seed), learned);
    }

    /**
     * Learns by NICE.
     *
     * @param values of {@link ImageFlowParameters#nice}
     */
    public static ImageFlowTrainer nice(Values values, ImageSplit data, long seed) {
        return make(FlowModel::nice, values, data, new Rng(seed), Optional.empty());
    }

    private static ImageFlowTrainer make(
            FlowModel model, Values values, ImageSplit data, Rng rng, Optional<Checkpoint> learned) {
        ImageSet train = data.train();
        if (train.dims() > MOST_PIXELS) {
            throw DataException.of("images.large", train.rows(), train.cols(), MOST_PIXELS);
        }
        Engine.threads(2);
        return new ImageFlowTrainer(model.of(values, train, rng.named("init")), values, data, rng, learned);
    }

    /** Larger images would need networks that no lesson can wait for. */
    private static final int MOST_PIXELS = 64 * 64;

    @Override
    public List<String> phases() {
        return FlowLearning.PHASES;
    }

    @Override
    public void phase(int index) {
        learning.phase(index, values);
    }

    @Override
    public void set(Values live) {
        values = live;
    }

    @Override
    public List<String> curveNames() {
        return CURVES;
    }

    @Override
    public double[] curves() {
        FlowReading now = learning.reading();
        return new double[] {now.trainBits(), now.testBits()};
    }

    @Override
    public ImageFlowSnapshot snapshot() {
        return looking.snapshot(learning.reading(), learning.means(), values);
    }

    /** Over as many test images as are to be scored, dequantised once and for all. */
    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        int dims = net.pixels();
        int scored = values.whole("scored");
        try (Judge judge = new Judge(net, ROWS)) {
            double train = judge.logProb(data.train().first(Math.min(TRAIN, scored)));
            double test = judge.logProb(data.test().first(scored));
            metrics.put("train_bits_per_dim", Bits.perDim(train, dims));
            metrics.put("test_bits_per_dim", Bits.perDim(test, dims));
            metrics.put("train_log_likelihood", train);
            metrics.put("test_log_likelihood", test);
            metrics.put("round_trip", judge.roundTrip(data.test().first(Math.min(THERE_AND_BACK, scored))));
        }
        return metrics;
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        learning.save(parts);
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        return learning.weights();
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        learning.restore(checkpoint);
    }

    /**
     * Exact, of intensities x in [0, 1] with level = 255 x: the density of y = (255 x + ½)/256, so that a level counts by
     * the middle of its cell, and of x by log|dy/dx| = D log(255/256).
     */
    @Override
    public Optional<Likelihood> likelihood() {
        return Optional.of(new Likelihood(net.pixels(), true, looking::logProb));
    }

    /** Intensities level/255 of the levels in which decoded draws of the prior lie; [count, pixels]. */
    @Override
    public Optional<double[][]> samples(int count, long seed) {
        Rng rng = new Rng(seed);
        float[] z = new float[net.pixels()];
        double[][] rows = new double[count][net.pixels()];
        for (double[] row : rows) {
            net.prior().fill(z, rng);
            float[] u = looking.decode(z);
            for (int j = 0; j < row.length; j++) {
                row[j] = GreyLevels.level(net.levels().y(u[j])) / WHITE;
            }
        }
        return Optional.of(rows);
    }

    @Override
    public void close() {
        looking.close();
        learning.close();
        net.close();
    }
}
