package org.pushforward.model.vae;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.image.Intensities;
import org.pushforward.model.image.Minibatches;
import org.pushforward.model.image.ReconstructionError;
import org.pushforward.nn.Engine;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Trains a variational autoencoder of images by Adam on E_q[log p(x|z)] - β KL(q(z|x) || p(z)), Bernoulli pixels.
 *
 * <p>Source: D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013; β after I. Higgins et al., "beta-VAE:
 * learning basic visual concepts with a constrained variational framework", 2017.
 */
public final class VaeTrainer implements Trainer<VaeSnapshot> {
    /** Larger images would need networks that no lesson can wait for. */
    public static final int MOST_PIXELS = 64 * 64;

    private final ImageSplit data;
    private final VaeNet net;
    private final Ascent ascent;
    private final Minibatches minibatches;
    private final Rng noise;
    private final float[] x;
    private final float[] eps;
    private final Looking looking;

    private Values values;
    private Reading reading;

    /**
     * @param values of {@link VaeParameters}
     * @throws DataException if the images are larger than 64 x 64
     */
    public VaeTrainer(Values values, ImageSplit data, long seed) {
        int pixels = data.train().dims();
        if (pixels > MOST_PIXELS) {
            throw DataException.of(
                    "images.large", data.train().rows(), data.train().cols(), MOST_PIXELS);
        }
        Engine.threads(2);
        this.values = values;
        this.data = data;
        Rng rng = new Rng(seed);
        int batch = values.whole("batch");
        int latent = values.whole("latent");
        VaeNet.Sizes sizes = new VaeNet.Sizes(pixels, values.whole("hidden"), latent);
        net = new VaeNet(sizes, values.choice("activation"), Intensities.mean(data.train()), rng.named("init"));
        ascent = new Ascent(net, batch, values.real("learning-rate"));
        boolean binarise = values.choice("binarise").equals("stochastic");
        minibatches = new Minibatches(data.train(), batch, binarise, rng);
        noise = rng.named("noise");
        x = new float[batch * pixels];
        eps = new float[batch * latent];
        looking = new Looking(net, data.test());
        reading = firstReading(rng);
    }

    /** The bound before the first step, on a minibatch and noise of its own. */
    private Reading firstReading(Rng rng) {
        new Minibatches(data.train(), values.whole("batch"), true, rng.named("first")).next(x);
        rng.named("first-noise").fillGaussian(eps);
        ascent.load(x, eps);
        return ascent.read(values.real("beta"));
    }

    @Override
    public List<String> phases() {
        return List.of("sample", "bound", "gradient", "update");
    }

    @Override
    public void phase(int index) {
        switch (index) {
            case 0 -> {
                minibatches.next(x);
                noise.fillGaussian(eps);
                ascent.load(x, eps);
            }
            case 1 -> reading = ascent.read(values.real("beta"));
            case 2 -> ascent.differentiate();
            case 3 -> ascent.update(values.real("learning-rate"));
            default -> throw new IllegalArgumentException("a step has phases 0 to 3, not " + index);
        }
    }

    @Override
    public void set(Values live) {
        values = live;
    }

    @Override
    public List<String> curveNames() {
        return List.of("elbo", "reconstruction", "kl");
    }

    @Override
    public double[] curves() {
        return new double[] {reading.elbo(), reading.reconstruction(), reading.kl()};
    }

    @Override
    public VaeSnapshot snapshot() {
        return looking.snapshot(reading, values.real("z1"), values.real("z2"));
    }

    /**
     * Over the first 10,000 images of each part, pixels and noise drawn once, β = 1. The squared error is that of the grey
     * images, decoded from their mean code.
     */
    @Override
    public Map<String, Double> metrics() {
        try (TestBound bound = new TestBound(net);
                ReconstructionError error = new ReconstructionError(
                        net.sizes().pixels(),
                        x -> net.decode(net.encode(x).mean()).sigmoid())) {
            TestBound.Result test = bound.over(data.test());
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put("train_elbo", bound.over(data.train()).elbo());
            metrics.put("test_elbo", test.elbo());
            metrics.put("test_reconstruction", test.reconstruction());
            metrics.put("test_kl", test.kl());
            metrics.put("test_mse", error.over(data.test().first(TestBound.MOST)));
            metrics.put("active_units", (double) test.activeUnits());
            return metrics;
        }
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        parts.put("weights", net.theta().values());
        parts.put("adam", ascent.optimizer().state());
        parts.put("noise", noise.state());
        parts.put("reading", reading.toArray());
        minibatches.save(parts);
        return new Checkpoint(parts);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        float[] weights = checkpoint.floats("weights", net.theta().size());
        float[] adam = checkpoint.floats("adam", ascent.optimizer().state().length);
        minibatches.restore(checkpoint);
        noise.restore(checkpoint.bytes("noise"));
        reading = Reading.of(checkpoint.doubles("reading"), net.sizes().latent());
        net.theta().restore(weights);
        ascent.optimizer().restore(adam);
    }

    @Override
    public Optional<Likelihood> likelihood() {
        return Optional.of(looking.likelihood());
    }

    /** Probabilities of white pixels, decoded from draws of the prior; [count, pixels]. */
    @Override
    public Optional<double[][]> samples(int count, long seed) {
        Rng rng = new Rng(seed);
        float[] z = new float[net.sizes().latent()];
        double[][] rows = new double[count][net.sizes().pixels()];
        try (Graph graph = new Graph()) {
            Tensor code = graph.input(1, z.length);
            Tensor image = net.decode(code).sigmoid();
            for (double[] row : rows) {
                rng.fillGaussian(z);
                code.set(z);
                graph.forward(image);
                float[] p = image.get();
                for (int j = 0; j < p.length; j++) {
                    row[j] = p[j];
                }
            }
        }
        return Optional.of(rows);
    }

    @Override
    public void close() {
        looking.close();
        ascent.close();
        net.close();
    }
}
