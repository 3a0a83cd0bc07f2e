package org.pushforward.model.autoencoder;

import java.util.ArrayList;
import java.util.Collections;
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
 * Encoder z = f(x) and decoder x̂ = g(z), mirror images of each other. The code has no activation; pixels come out of a
 * sigmoid, or straight where all layers are linear.
 *
 * <p>Source: G. E. Hinton and R. R. Salakhutdinov, "Reducing the dimensionality of data with neural networks", 2006.
 */
final class AutoencoderNet implements AutoCloseable {
    private static final String LINEAR = "linear";
    /** Keeps the first logits finite where every image of the data is black. */
    private static final double RAREST = 1e-3;

    private final ParameterBlock theta = new ParameterBlock();
    private final Layer encoder;
    private final Layer decoder;
    private final Sizes sizes;
    private final boolean linear;

    /**
     * @param pixels numbers in an image
     * @param hidden units in each hidden layer
     * @param layers hidden layers of each network
     * @param latent numbers in a code
     */
    record Sizes(int pixels, int hidden, int layers, int latent) {}

    /** @param meanImage [pixels] in [0, 1]: the decoder's last bias starts there, and so does training */
    AutoencoderNet(Sizes sizes, String activation, float[] meanImage, Rng init) {
        this.sizes = sizes;
        linear = activation.equals(LINEAR);
        Activation f = linear ? Activation.IDENTITY : Activation.valueOf(activation.toUpperCase(Locale.ROOT));
        List<Integer> widths = new ArrayList<>(List.of(sizes.pixels));
        widths.addAll(Collections.nCopies(sizes.layers, sizes.hidden));
        widths.add(sizes.latent);
        encoder = new Mlp(theta, widths, f, init);
        decoder = decoder(f, linear ? meanImage : logits(meanImage), init);
    }

    private Layer decoder(Activation f, float[] lastBias, Rng init) {
        List<Dense> layers = new ArrayList<>();
        for (int k = 0; k < sizes.layers; k++) {
            layers.add(new Dense(theta, k == 0 ? sizes.latent : sizes.hidden, sizes.hidden, f, init));
        }
        layers.add(new Dense(
                theta.weight(sizes.hidden, sizes.pixels, Init.xavier(), init),
                theta.weight(1, sizes.pixels, Init.values(lastBias), init),
                Activation.IDENTITY));
        return new Mlp(layers);
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

    /**
     * @param x [batch, pixels]
     * @return [batch, latent]
     */
    Tensor encode(Tensor x) {
        return encoder.apply(x);
    }

    /**
     * @param z [batch, latent]
     * @return [batch, pixels]; in [0, 1] unless linear
     */
    Tensor decode(Tensor z) {
        Tensor x = decoder.apply(z);
        return linear ? x : x.sigmoid();
    }

    boolean isLinear() {
        return linear;
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
