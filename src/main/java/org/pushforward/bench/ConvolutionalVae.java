package org.pushforward.bench;

import java.util.List;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Conv2d;
import org.pushforward.nn.ConvTranspose2d;
import org.pushforward.nn.Dense;
import org.pushforward.nn.Filters;
import org.pushforward.nn.Graph;
import org.pushforward.nn.ImageShape;
import org.pushforward.nn.Losses;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * A variational autoencoder of convolutions that halve the image twice, and of transposed ones that double it twice;
 * in between, dense layers to mean, log variance and back. Rectified units; the objective is that of {@link Vae}.
 *
 * <p>Inputs: x, ε. Parameters: weight and bias of both convolutions, of the layers to the mean, to the log variance and
 * from z, of both transposed convolutions; images and filters have their channels innermost. Losses: one.
 *
 * @param side of the image in pixels, a multiple of 4
 * @param filters of the outer convolutions; the inner ones have twice as many
 */
public record ConvolutionalVae(String name, int batch, int side, int filters, int latent) implements Model {
    /** 4 x 4, every second pixel, one ring of zeros: half the side, or twice it. */
    private static Filters halving(int count) {
        return new Filters(count, 4, 2, 1);
    }

    /** A pixel for each 4 x 4 of the image, the channels of the inner convolutions. */
    public ImageShape inner() {
        return new ImageShape(2 * filters, side / 4, side / 4);
    }

    @Override
    public String description() {
        return "VAE, convolutions 1-%d-%d, %d, batch %d".formatted(filters, 2 * filters, latent, batch);
    }

    @Override
    public Ours start() {
        Rng rng = new Rng(1);
        ParameterBlock theta = new ParameterBlock();
        Conv2d outer = new Conv2d(theta, new ImageShape(1, side, side), halving(filters), Activation.RELU, rng);
        Conv2d inner = new Conv2d(theta, outer.outputShape(), halving(2 * filters), Activation.RELU, rng);
        int features = inner().size();
        Dense toMean = new Dense(theta, features, latent, Activation.IDENTITY, rng);
        Dense toLogVar = new Dense(theta, features, latent, Activation.IDENTITY, rng);
        Dense fromZ = new Dense(theta, latent, features, Activation.RELU, rng);
        ConvTranspose2d up = new ConvTranspose2d(theta, inner(), halving(filters), Activation.RELU, rng);
        ConvTranspose2d toLogits = new ConvTranspose2d(theta, up.outputShape(), halving(1), Activation.IDENTITY, rng);

        Graph graph = new Graph();
        Tensor x = Batch.uniform(graph, batch, side * side, rng);
        Tensor eps = Batch.normal(graph, batch, latent, rng);
        Tensor h = inner.apply(outer.apply(x));
        Tensor mean = toMean.apply(h);
        Tensor logVar = toLogVar.apply(h);
        Tensor z = Losses.reparameterize(mean, logVar, eps);
        Tensor logits = toLogits.apply(up.apply(fromZ.apply(z)));
        Tensor loss = Vae.loss(mean, logVar, logits, x);

        return Ours.withAdam(graph, List.of(x, eps), theta, loss);
    }
}
