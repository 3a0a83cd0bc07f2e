package org.pushforward.bench.samediff;

import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.pushforward.bench.Net;
import org.pushforward.bench.Rule;
import org.pushforward.bench.Training;
import org.pushforward.bench.Vae;
import org.pushforward.nn.Activation;

/** A variational autoencoder of dense layers. */
final class SameDiffVae {
    private SameDiffVae() {}

    static Training start(Vae model, Arrays start) {
        Fit fit = new Fit();
        SameDiff graph = fit.graph();
        List<INDArray> theta = start.parameters();
        SDVariable x = fit.input("x", start.inputs().get(0));
        SDVariable eps = fit.input("eps", start.inputs().get(1));
        SDVariable h =
                layer(graph, "encoder", Activation.RELU, theta.subList(0, 2)).apply(x);
        SDVariable mean =
                layer(graph, "mean", Activation.IDENTITY, theta.subList(2, 4)).apply(h);
        SDVariable logVar =
                layer(graph, "logVar", Activation.IDENTITY, theta.subList(4, 6)).apply(h);
        SDVariable z = mean.add(graph.math.exp(logVar.mul(0.5)).mul(eps));
        Net net =
                new Net(List.of(model.latent(), model.hidden(), model.pixels()), Activation.RELU, Activation.IDENTITY);
        SDVariable logits = new Dense(graph, "decoder", net, theta.subList(6, 10), true).apply(z);
        fit.minimise(loss(mean, logVar, logits, x), Rule.ADAM);
        return new Single(fit);
    }

    /** The mean over the batch of KL - ln p(x | logits). */
    static SDVariable loss(SDVariable mean, SDVariable logVar, SDVariable logits, SDVariable x) {
        SameDiff graph = x.getSameDiff();
        SDVariable reconstruction = graph.nn.softplus(logits).sub(logits.mul(x)).sum();
        SDVariable kl = graph.math
                .exp(logVar)
                .add(graph.math.square(mean))
                .sub(1)
                .sub(logVar)
                .sum()
                .mul(0.5);
        return reconstruction.add(kl).div(x.getShape()[0]);
    }

    private static Dense layer(SameDiff graph, String name, Activation f, List<INDArray> theta) {
        return new Dense(graph, name, new Net(List.of(), f, f), theta, true);
    }
}
