package org.pushforward.bench;

import java.util.List;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Dense;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * A variational autoencoder of dense layers: h = relu(x W), mean and log variance from h, z = mean + e^(logVar/2) ε, and a
 * decoder of logits. It descends KL(q(z|x) || N(0, I)) - ln p(x|z), the mean over the batch.
 *
 * <p>Source: D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013.
 *
 * <p>Inputs: x, ε. Parameters: weight and bias of the layer to h, to the mean, to the log variance, of the decoder's two.
 * Losses: one.
 */
public record Vae(String name, int batch, int pixels, int hidden, int latent) implements Model {
    @Override
    public String description() {
        return "VAE %d-%d-%d-%d-%d, batch %d".formatted(pixels, hidden, latent, hidden, pixels, batch);
    }

    @Override
    public Ours start() {
        Rng rng = new Rng(1);
        ParameterBlock theta = new ParameterBlock();
        Dense encoder = new Dense(theta, pixels, hidden, Activation.RELU, rng);
        Dense toMean = new Dense(theta, hidden, latent, Activation.IDENTITY, rng);
        Dense toLogVar = new Dense(theta, hidden, latent, Activation.IDENTITY, rng);
        Mlp decoder = new Mlp(theta, List.of(latent, hidden, pixels), Activation.RELU, rng);

        Graph graph = new Graph();
        Tensor x = Batch.uniform(graph, batch, pixels, rng);
        Tensor eps = Batch.normal(graph, batch, latent, rng);
        Tensor h = encoder.apply(x);
        Tensor mean = toMean.apply(h);
        Tensor logVar = toLogVar.apply(h);
        Tensor z = Losses.reparameterize(mean, logVar, eps);
        Tensor loss = loss(mean, logVar, decoder.apply(z), x);

        return Ours.withAdam(graph, List.of(x, eps), theta, loss);
    }

    /** The mean over the batch of KL(N(mean, e^logVar) || N(0, I)) - ln p(x | logits). */
    static Tensor loss(Tensor mean, Tensor logVar, Tensor logits, Tensor x) {
        return Losses.gaussianKl(mean, logVar)
                .minus(Losses.bernoulliLogLikelihood(logits, x))
                .mean();
    }
}
