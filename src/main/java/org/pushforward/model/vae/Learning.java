package org.pushforward.model.vae;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;

/** One step of a variational autoencoder, phase by phase, whatever its data. */
final class Learning implements AutoCloseable {
    static final List<String> PHASES = List.of("sample", "bound", "gradient", "update");
    static final List<String> CURVES = List.of("elbo", "reconstruction", "kl");

    private static final String WEIGHTS = "weights";

    private final VaeNet net;
    private final Ascent ascent;
    private final Rng noise;
    private final Consumer<float[]> minibatches;
    private final float[] x;
    private final float[] eps;

    private Reading reading;

    /** Where x comes from: fills [batch, dims]; {@code logUnit} as in {@link Ascent}. */
    record Source(Consumer<float[]> minibatches, Consumer<float[]> first, double logUnit) {}

    /** @param source its first minibatch is read before any step, and is not learned */
    Learning(VaeNet net, Values values, Source source, Rng rng) {
        this.net = net;
        int batch = values.whole("batch");
        set(values);
        ascent = new Ascent(net, batch, values.real("learning-rate"), source.logUnit);
        minibatches = source.minibatches;
        noise = rng.named("noise");
        x = new float[batch * net.sizes().dims()];
        eps = new float[batch * net.sizes().latent()];
        source.first.accept(x);
        rng.named("first-noise").fillGaussian(eps);
        ascent.load(x, eps);
        reading = ascent.read(values.real("beta"));
    }

    /** Takes weights that were learned before; the optimiser stays fresh. */
    static void begin(VaeNet net, Checkpoint learned) {
        net.theta().restore(learned.floats(WEIGHTS, net.theta().size()));
    }

    void phase(int index, Values values) {
        switch (index) {
            case 0 -> {
                minibatches.accept(x);
                noise.fillGaussian(eps);
                ascent.load(x, eps);
            }
            case 1 -> reading = ascent.read(values.real("beta"));
            case 2 -> ascent.differentiate();
            case 3 -> ascent.update(values.real("learning-rate"));
            default -> throw new IllegalArgumentException("a step has phases 0 to 3, not " + index);
        }
    }

    /** Takes a new variance of a Gaussian decoder, unless it is learned. */
    void set(Values values) {
        if (net.emission().isGaussian()) {
            net.variance(values.real("c"));
        }
    }

    Reading reading() {
        return reading;
    }

    double[] curves() {
        return new double[] {reading.elbo(), reading.reconstruction(), reading.kl()};
    }

    void save(Map<String, Object> parts) {
        parts.put(WEIGHTS, net.theta().values());
        parts.put("adam", ascent.optimizer().state());
        parts.put("noise", noise.state());
        parts.put("reading", reading.toArray());
    }

    /** What was learned, without optimiser and streams. */
    Checkpoint weights() {
        return new Checkpoint(Map.of(WEIGHTS, net.theta().values()));
    }

    void restore(Checkpoint checkpoint) {
        float[] weights = checkpoint.floats(WEIGHTS, net.theta().size());
        float[] adam = checkpoint.floats("adam", ascent.optimizer().state().length);
        noise.restore(checkpoint.bytes("noise"));
        reading = Reading.of(checkpoint.doubles("reading"), net.sizes().latent());
        net.theta().restore(weights);
        ascent.optimizer().restore(adam);
    }

    @Override
    public void close() {
        ascent.close();
    }
}
