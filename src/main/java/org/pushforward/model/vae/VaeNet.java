package org.pushforward.model.vae;

import java.util.List;
import java.util.Locale;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Dense;
import org.pushforward.nn.Init;
import org.pushforward.nn.Layer;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * The two networks: q(z|x) = N(m(x), diag σ²(x)) and p(x|z) = product over pixels of Bernoulli(σ(logit(z))).
 *
 * <p>Source: D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013.
 */
final class VaeNet implements AutoCloseable {
    /** Keeps the first logits finite where every image of the data is black. */
    private static final double RAREST = 1e-3;

    private final ParameterBlock theta = new ParameterBlock();
    private final Layer body;
    private final Layer toMean;
    private final Layer toLogVar;
    private final Layer decoder;
    private final Sizes sizes;

    /**
     * @param pixels numbers in an image
     * @param hidden units of the one hidden layer of each network
     * @param latent numbers in a code
     */
    record Sizes(int pixels, int hidden, int latent) {}

    /** What the encoder says about each row: mean and log-variance, both [batch, latent]. */
    record Posterior(Tensor mean, Tensor logVar) {}

    /** @param meanImage [pixels] in [0, 1]: the decoder's last bias starts at its logits, so training starts there */
    VaeNet(Sizes sizes, String activation, float[] meanImage, Rng init) {
        this.sizes = sizes;
        Activation f = Activation.valueOf(activation.toUpperCase(Locale.ROOT));
        body = new Dense(theta, sizes.pixels, sizes.hidden, f, init);
        toMean = new Dense(theta, sizes.hidden, sizes.latent, Activation.IDENTITY, init);
        toLogVar = new Dense(theta, sizes.hidden, sizes.latent, Activation.IDENTITY, init);
        Dense out = new Dense(
                theta.weight(sizes.hidden, sizes.pixels, Init.xavier(), init),
                theta.weight(1, sizes.pixels, Init.values(logits(meanImage)), init),
                Activation.IDENTITY);
        decoder = new Mlp(List.of(new Dense(theta, sizes.latent, sizes.hidden, f, init), out));
    }

    private static float[] logits(float[] meanImage) {
        float[] logits = new float[meanImage.length];
        for (int j = 0; j < logits.length; j++) {
            double p = Math.max(RAREST, Math.min(1 - RAREST, meanImage[j]));
            // StrictMath gives the same start on every machine
            logits[j] = (float) StrictMath.log(p / (1 - p));
        }
        return logits;
    }

    /** @param x [batch, pixels] */
    Posterior encode(Tensor x) {
        Tensor h = body.apply(x);
        return new Posterior(toMean.apply(h), toLogVar.apply(h));
    }

    /**
     * @param z [batch, latent]
     * @return logits, [batch, pixels]
     */
    Tensor decode(Tensor z) {
        return decoder.apply(z);
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
    }
}
