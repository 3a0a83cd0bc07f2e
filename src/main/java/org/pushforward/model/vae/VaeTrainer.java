package org.pushforward.model.vae;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.Binarizer;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.image.Intensities;
import org.pushforward.model.image.Minibatches;
import org.pushforward.model.image.ReconstructionError;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Engine;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Trains a variational autoencoder of images by Adam on E_q[log p(x|z)] - β KL(q(z|x) || p(z)).
 *
 * <p>Pixels are Bernoulli, or N(f(z), c) with f(z) a picture. Source: D. P. Kingma and M. Welling, "Auto-encoding
 * variational Bayes", 2013; β after I. Higgins et al., "beta-VAE: learning basic visual concepts with a constrained
 * variational framework", 2017.
 */
public final class VaeTrainer implements Trainer<VaeSnapshot> {
    /** Larger images would need networks that no lesson can wait for. */
    public static final int MOST_PIXELS = 64 * 64;

    /** At most so many images of a part are looked at for the bound. */
    private static final int MOST = 10_000;

    /** Keeps the first logits finite where every image of the data is black. */
    private static final double RAREST = 1e-3;

    private final ImageSplit data;
    private final VaeNet net;
    private final Minibatches minibatches;
    private final Learning learning;
    private final Looking looking;

    private Values values;

    /**
     * @param values of {@link VaeParameters#images}
     * @param learned {@link #weights} to begin with; none to begin at random
     * @throws DataException if the images are larger than 64 x 64
     */
    public VaeTrainer(Values values, ImageSplit data, long seed, Optional<Checkpoint> learned) {
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
        net = net(values, Intensities.mean(data.train()), rng.named("init"));
        learned.ifPresent(kept -> Learning.begin(net, kept));
        minibatches = new Minibatches(data.train(), batch, isBinary(values), rng);
        Minibatches first = new Minibatches(data.train(), batch, isBinary(values), rng.named("first"));
        learning = new Learning(net, values, new Learning.Source(minibatches::next, first::next, 0), rng);
        looking = new Looking(net, judged(data.test().first(Codes.MOST)));
    }

    private static VaeNet net(Values values, float[] meanImage, Rng init) {
        VaeNet.Sizes sizes = new VaeNet.Sizes(
                meanImage.length, values.whole("hidden"), values.whole("layers"), values.whole("latent"));
        Activation f = Activation.valueOf(values.choice("activation").toUpperCase(Locale.ROOT));
        Emission emission =
                values.choice("decoder").equals("gaussian") ? Emission.GAUSSIAN_PICTURE : Emission.BERNOULLI;
        return new VaeNet(sizes, f, new VaeNet.Head(emission, logits(meanImage), values.real("c"), false), init);
    }

    /** @param meanImage [pixels] in [0, 1]: the decoder's last bias starts at its logits, so training starts there */
    private static float[] logits(float[] meanImage) {
        float[] logits = new float[meanImage.length];
        for (int j = 0; j < logits.length; j++) {
            double p = Math.max(RAREST, Math.min(1 - RAREST, meanImage[j]));
            // StrictMath gives the same start on every machine
            logits[j] = (float) StrictMath.log(p / (1 - p));
        }
        return logits;
    }

    private static boolean isBinary(Values values) {
        return values.choice("binarise").equals("stochastic");
    }

    /** Images as the model is judged on them: black and white, drawn once, unless a Gaussian decoder learns greys. */
    private ImageSet judged(ImageSet images) {
        return net.emission().isGaussian() && !isBinary(values) ? images : Binarizer.fixed(images);
    }

    @Override
    public List<String> phases() {
        return Learning.PHASES;
    }

    @Override
    public void phase(int index) {
        learning.phase(index, values);
    }

    @Override
    public void set(Values live) {
        values = live;
        learning.set(live);
    }

    @Override
    public List<String> curveNames() {
        return Learning.CURVES;
    }

    @Override
    public double[] curves() {
        return learning.curves();
    }

    @Override
    public VaeSnapshot snapshot() {
        return looking.snapshot(learning.reading(), values);
    }

    /** Over the first 10,000 images of each part, β = 1; log p(x) by importance samples over as many as are chosen. */
    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        float[] test = pixels(data.test());
        try (TestBound bound = new TestBound(net)) {
            metrics.put("train_elbo", bound.over(pixels(data.train())).elbo());
            bound.over(test).addTo(metrics);
        }
        try (ReconstructionError error = new ReconstructionError(
                net.sizes().dims(), x -> net.mean(net.encode(x).mean()))) {
            metrics.put("test_mse", error.over(data.test().first(MOST)));
        }
        try (ImportanceBound bound = new ImportanceBound(net)) {
            int scored =
                    Math.min(test.length, values.whole("scored") * net.sizes().dims());
            metrics.put(
                    "test_log_px",
                    bound.over(Arrays.copyOf(test, scored), VaeParameters.draws(values))
                            .mean());
        }
        return metrics;
    }

    private float[] pixels(ImageSet images) {
        ImageSet shown = judged(images.first(MOST));
        float[] x = new float[shown.count() * shown.dims()];
        for (int i = 0; i < shown.count(); i++) {
            shown.image(i, x, i * shown.dims());
        }
        return x;
    }

    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new HashMap<>();
        learning.save(parts);
        minibatches.save(parts);
        return new Checkpoint(parts);
    }

    @Override
    public Checkpoint weights() {
        return learning.weights();
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        learning.restore(checkpoint);
        minibatches.restore(checkpoint);
    }

    @Override
    public Optional<Likelihood> likelihood() {
        return Optional.of(looking.likelihood(VaeParameters.draws(values)));
    }

    /** Means of the pixels, decoded from draws of the prior; [count, pixels]. */
    @Override
    public Optional<double[][]> samples(int count, long seed) {
        Rng rng = new Rng(seed);
        float[] z = new float[net.sizes().latent()];
        double[][] rows = new double[count][net.sizes().dims()];
        try (Graph graph = new Graph()) {
            Tensor code = graph.input(1, z.length);
            Tensor image = net.mean(code);
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
        learning.close();
        net.close();
    }
}
