package org.pushforward.model.gan.digits;

import java.util.List;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Conv2d;
import org.pushforward.nn.ConvTranspose2d;
import org.pushforward.nn.Dense;
import org.pushforward.nn.Filters;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Layer;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * The two networks: x = G(z) with pixels in [0, 1], and v(x), the number from which D(x) comes.
 *
 * <p>Dense, with width w: G is d-16w-32w-pixels, D is pixels-32w-16w-1. Convolutional: G makes 2w maps of a quarter of the
 * image's sides and doubles them twice by transposed convolutions; D halves the image twice with w and 2w filters and ends
 * in 4w units. G has rectified units, D leaky ones; G ends in tanh.
 *
 * <p>The convolutional G's maps are divided by their root mean square over the channels of a pixel, which keeps it from running off to where
 * tanh is flat. Unlike batch normalisation it lets an image depend on its own z alone.
 *
 * <p>Sources: A. Radford, L. Metz and S. Chintala, "Unsupervised representation learning with deep convolutional
 * generative adversarial networks", 2015; for the normalisation T. Karras et al., "Progressive growing of GANs for
 * improved quality, stability, and variation", 2018.
 */
final class ImagePlayers implements AutoCloseable {
    /** Larger images would need networks that no lesson can wait for. */
    private static final int MOST_PIXELS = 64 * 64;

    private static final double TINY = 1e-8;

    private final ParameterBlock thetaG = new ParameterBlock();
    private final ParameterBlock thetaD = new ParameterBlock();
    private final Layer generator;
    private final Layer discriminator;
    private final Sizes sizes;

    /**
     * @param rows height of an image
     * @param cols width of an image
     * @param latent numbers in z
     * @param width w
     */
    record Sizes(int rows, int cols, int latent, int width) {
        int pixels() {
            return rows * cols;
        }
    }

    /**
     * @param network convolutional or dense
     * @throws DataException if the images do not fit the network
     */
    ImagePlayers(String network, ImageSet images, int latent, int width, Rng init) {
        sizes = new Sizes(images.rows(), images.cols(), latent, width);
        if (sizes.pixels() > MOST_PIXELS) {
            throw DataException.of("images.large", sizes.rows(), sizes.cols(), MOST_PIXELS);
        }
        boolean convolutional = network.equals("convolutional");
        if (convolutional && (sizes.rows() % 4 != 0 || sizes.cols() % 4 != 0)) {
            throw DataException.of("images.fourfold", sizes.rows(), sizes.cols());
        }
        generator = convolutional ? convolutionalGenerator(init) : denseGenerator(init);
        discriminator = convolutional ? convolutionalDiscriminator(init) : denseDiscriminator(init);
    }

    private Layer denseGenerator(Rng init) {
        int w = 16 * sizes.width();
        return new Mlp(
                thetaG, List.of(sizes.latent(), w, 2 * w, sizes.pixels()), Activation.RELU, Activation.TANH, init);
    }

    private Layer denseDiscriminator(Rng init) {
        int w = 16 * sizes.width();
        return new Mlp(thetaD, List.of(sizes.pixels(), 2 * w, w, 1), Activation.LEAKY_RELU, init);
    }

    /** 4 x 4, every second pixel, one ring of zeros: half the side, or twice it. */
    private static Filters halving(int count) {
        return new Filters(count, 4, 2, 1);
    }

    private Layer convolutionalGenerator(Rng init) {
        int w = sizes.width();
        ImageShape inner = new ImageShape(2 * w, sizes.rows() / 4, sizes.cols() / 4);
        Dense first = new Dense(thetaG, sizes.latent(), inner.size(), Activation.RELU, init);
        ConvTranspose2d up = new ConvTranspose2d(thetaG, inner, halving(w), Activation.RELU, init);
        ConvTranspose2d last = new ConvTranspose2d(thetaG, up.outputShape(), halving(1), Activation.TANH, init);
        return z -> last.apply(normalised(up.apply(normalised(first.apply(z), 2 * w)), w));
    }

    private Layer convolutionalDiscriminator(Rng init) {
        int w = sizes.width();
        ImageShape image = new ImageShape(1, sizes.rows(), sizes.cols());
        Conv2d outer = new Conv2d(thetaD, image, halving(w), Activation.LEAKY_RELU, init);
        Conv2d inner = new Conv2d(thetaD, outer.outputShape(), halving(2 * w), Activation.LEAKY_RELU, init);
        Dense hidden = new Dense(thetaD, inner.outputShape().size(), 4 * w, Activation.LEAKY_RELU, init);
        Dense last = new Dense(thetaD, 4 * w, 1, Activation.IDENTITY, init);
        return x -> last.apply(hidden.apply(inner.apply(outer.apply(x))));
    }

    /** h / √(mean over the channels of a pixel of h²). */
    private static Tensor normalised(Tensor h, int channels) {
        Tensor pixels = h.reshape(h.rows() * h.cols() / channels, channels);
        Tensor size = pixels.square().rowSum().times(1.0 / channels).plus(TINY).sqrt();
        return pixels.dividedBy(size).reshape(h.rows(), h.cols());
    }

    /**
     * @param z [batch, latent]
     * @return pixels in [0, 1], [batch, pixels]
     */
    Tensor generate(Tensor z) {
        return generator.apply(z).plus(1).times(0.5);
    }

    /**
     * @param x pixels in [0, 1], [batch, pixels]
     * @return v, [batch, 1]
     */
    Tensor judge(Tensor x) {
        return discriminator.apply(x.times(2).plus(-1));
    }

    Sizes sizes() {
        return sizes;
    }

    ParameterBlock thetaG() {
        return thetaG;
    }

    ParameterBlock thetaD() {
        return thetaD;
    }

    @Override
    public void close() {
        thetaG.close();
        thetaD.close();
    }
}
