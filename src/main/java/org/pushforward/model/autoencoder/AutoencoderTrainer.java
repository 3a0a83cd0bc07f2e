package org.pushforward.model.autoencoder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.image.Intensities;
import org.pushforward.model.image.Minibatches;
import org.pushforward.nn.Engine;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Trainer;

/**
 * Trains an autoencoder of images by Adam on the mean of (x - g(f(x̃)))², x̃ the image with masking noise.
 *
 * <p>Sources: G. E. Hinton and R. R. Salakhutdinov, "Reducing the dimensionality of data with neural networks", 2006;
 * with noise P. Vincent et al., "Extracting and composing robust features with denoising autoencoders", 2008.
 */
public final class AutoencoderTrainer implements Trainer<AutoencoderSnapshot> {
    /** Larger images would need networks that no lesson can wait for. */
    public static final int MOST_PIXELS = 64 * 64;

    private static final String WEIGHTS = "weights";

    private final AutoencoderNet net;
    private final Descent descent;
    private final Minibatches minibatches;
    private final Rng noise;
    private final float[] x;
    private final float[] corrupted;
    private final Looking looking;

    private Values values;
    private Reading reading;
    private long steps;

    /**
     * @param values of {@link AutoencoderParameters}
     * @param learned {@link #weights} to begin with; none to begin at random
     * @throws DataException if the images are larger than 64 x 64
     */
    public AutoencoderTrainer(Values values, ImageSplit data, long seed, Optional<Checkpoint> learned) {
        ImageSet all = data.train();
        if (all.dims() > MOST_PIXELS) {
            throw DataException.of("images.large", all.rows(), all.cols(), MOST_PIXELS);
        }
        Engine.threads(2);
        this.values = values;
        Rng rng = new Rng(seed);
        ImageSet train = TrainingPart.of(all, values.choice("train-images"), rng.named("chosen"));
        AutoencoderNet.Sizes sizes = new AutoencoderNet.Sizes(
                all.dims(), values.whole("hidden"), values.whole("layers"), values.whole("latent"));
        net = new AutoencoderNet(sizes, values.choice("activation"), Intensities.mean(train), rng.named("init"));
        learned.ifPresent(
                kept -> net.theta().restore(kept.floats(WEIGHTS, net.theta().size())));
        int batch = values.whole("batch");
        descent = new Descent(net, batch, values.real("learning-rate"));
        minibatches = new Minibatches(train, batch, false, rng);
        noise = rng.named("noise");
        x = new float[batch * all.dims()];
        corrupted = new float[x.length];
        looking = new Looking(net, new ImageSplit(train, data.test()));
        reading = firstReading(train, rng);
    }

    /** Before the first step, on a minibatch and noise of its own. */
    private Reading firstReading(ImageSet train, Rng rng) {
        new Minibatches(train, values.whole("batch"), false, rng.named("first")).next(x);
        load(rng.named("first-noise"));
        return looking.read(descent.read(), values.real("noise"));
    }

    private void load(Rng masks) {
        System.arraycopy(x, 0, corrupted, 0, x.length);
        Corruption.mask(corrupted, values.real("noise"), masks);
        descent.load(x, corrupted);
    }

    @Override
    public List<String> phases() {
        return List.of("sample", "reconstruct", "gradient", "update");
    }

    @Override
    public void phase(int index) {
        switch (index) {
            case 0 -> {
                minibatches.next(x);
                load(noise);
            }
            case 1 -> reading = new Reading(descent.read(), reading.train(), reading.heldOut(), values.real("noise"));
            case 2 -> descent.differentiate();
            case 3 -> {
                descent.update(values.real("learning-rate"));
                steps++;
                if (steps % Watched.EVERY == 0) {
                    reading = looking.read(reading.loss(), reading.noise());
                }
            }
            default -> throw new IllegalArgumentException("a step has phases 0 to 3, not " + index);
        }
    }

    @Override
    public void set(Values live) {
        values = live;
    }

    @Override
    public List<String> curveNames() {
        return List.of("train_mse", "test_mse");
    }

    @Override
    public double[] curves() {
        return new double[] {reading.train(), reading.heldOut()};
    }

    @Override
    public AutoencoderSnapshot snapshot() {
        return looking.snapshot(reading, Pointing.of(values));
    }

    /** Over the first 10,000 images of each part, without noise. */
    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("train_mse", looking.trainError());
        metrics.put("test_mse", looking.testError());
        metrics.put("pca_train_mse", looking.principals().train());
        metrics.put("pca_mse", looking.principals().test());
        return metrics;
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        parts.put(WEIGHTS, net.theta().values());
        parts.put("adam", descent.optimizer().state());
        parts.put("noise", noise.state());
        parts.put("reading", reading.toArray());
        parts.put("steps", new long[] {steps});
        minibatches.save(parts);
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        return new Checkpoint(Map.of(WEIGHTS, net.theta().values()));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        float[] weights = checkpoint.floats(WEIGHTS, net.theta().size());
        float[] adam = checkpoint.floats("adam", descent.optimizer().state().length);
        minibatches.restore(checkpoint);
        noise.restore(checkpoint.bytes("noise"));
        reading = Reading.of(checkpoint.doubles("reading"));
        steps = checkpoint.longs("steps")[0];
        net.theta().restore(weights);
        descent.optimizer().restore(adam);
    }

    @Override
    public void close() {
        looking.close();
        descent.close();
        net.close();
    }
}
