package org.pushforward.model.vae;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Dense;
import org.pushforward.nn.Init;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * The two networks: q(z|x) = N(m(x), diag σ²(x)) and p(x|z) of an {@link Emission}.
 *
 * <p>Source: D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013.
 */
final class VaeNet implements AutoCloseable {
    private final ParameterBlock theta = new ParameterBlock();
    /** Holds c where it is not learned: no optimiser moves this block. */
    private final ParameterBlock fixed = new ParameterBlock();

    private final List<Dense> body;
    private final Dense toMean;
    private final Dense toLogVar;
    private final Mlp decoder;
    private final Tensor logC;
    private final Sizes sizes;
    private final Head head;

    /**
     * @param dims numbers in a datum x
     * @param hidden units of each hidden layer
     * @param layers hidden layers of the encoder, and as many of the decoder; with 0 both are linear
     * @param latent numbers in a code
     */
    record Sizes(int dims, int hidden, int layers, int latent) {}

    /**
     * The decoder's last layer.
     *
     * @param emission the family of p(x|z)
     * @param start its bias at the beginning, [dims]
     * @param variance c at the beginning, if the family has it
     * @param learned true if c is learned with the networks
     */
    record Head(Emission emission, float[] start, double variance, boolean learned) {}

    /** What the encoder says about each row: mean and log-variance, both [batch, latent]. */
    record Posterior(Tensor mean, Tensor logVar) {}

    VaeNet(Sizes sizes, Activation f, Head head, Rng init) {
        this.sizes = sizes;
        this.head = head;
        List<Integer> inwards = new ArrayList<>(List.of(sizes.dims));
        inwards.addAll(Collections.nCopies(sizes.layers, sizes.hidden));
        body = layers(inwards, f, init);
        int last = inwards.get(sizes.layers);
        toMean = new Dense(theta, last, sizes.latent, Activation.IDENTITY, init);
        toLogVar = new Dense(theta, last, sizes.latent, Activation.IDENTITY, init);
        List<Integer> outwards = new ArrayList<>(List.of(sizes.latent));
        outwards.addAll(Collections.nCopies(sizes.layers, sizes.hidden));
        Dense out = new Dense(
                theta.weight(outwards.get(sizes.layers), sizes.dims, Init.xavier(), init),
                theta.weight(1, sizes.dims, Init.values(head.start), init),
                Activation.IDENTITY);
        List<Dense> all = layers(outwards, f, init);
        all.add(out);
        decoder = new Mlp(all);
        logC = (head.learned ? theta : fixed).weight(1, 1, Init.constant(Math.log(head.variance)), init);
    }

    private List<Dense> layers(List<Integer> sizes, Activation f, Rng init) {
        List<Dense> layers = new ArrayList<>();
        for (int k = 1; k < sizes.size(); k++) {
            layers.add(new Dense(theta, sizes.get(k - 1), sizes.get(k), f, init));
        }
        return layers;
    }

    /** @param x [batch, dims] */
    Posterior encode(Tensor x) {
        Tensor h = x;
        for (Dense layer : body) {
            h = layer.apply(h);
        }
        return new Posterior(toMean.apply(h), toLogVar.apply(h));
    }

    /**
     * The last layer's numbers a(z).
     *
     * @param z [batch, latent]
     * @return [batch, dims]
     */
    Tensor decode(Tensor z) {
        return decoder.apply(z);
    }

    /** E[x|z], [batch, dims]. */
    Tensor mean(Tensor z) {
        return head.emission.mean(decode(z));
    }

    /** log p(x|z) in nats, [batch, 1]. */
    Tensor logLikelihood(Tensor z, Tensor x) {
        return head.emission.logLikelihood(decode(z), x, logC);
    }

    /** Sets c, unless it is learned. */
    void variance(double c) {
        if (!head.learned) {
            logC.set((float) Math.log(c));
        }
    }

    /** c, the variance of each coordinate of x given z. */
    double variance() {
        return Math.exp(logC.get()[0]);
    }

    /** log c, to be used in any graph, [1, 1]. */
    Tensor logVariance() {
        return logC;
    }

    Emission emission() {
        return head.emission;
    }

    ParameterBlock theta() {
        return theta;
    }

    Sizes sizes() {
        return sizes;
    }

    @Override
    public void close() {
        theta.close();
        fixed.close();
    }
}
