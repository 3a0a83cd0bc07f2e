package org.pushforward.nn;

import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import org.pushforward.prob.Rng;

/** Whole training steps of the three kinds of model, for laws about steps. */
final class SmallModels {
    private SmallModels() {}

    /**
     * A model that can be trained.
     *
     * @param step one training step on fixed data
     * @param theta all that is trained
     */
    record Model(Graph graph, Runnable step, List<ParameterBlock> theta) implements AutoCloseable {
        @Override
        public void close() {
            graph.close();
            theta.forEach(ParameterBlock::close);
        }
    }

    /** G 2-hidden-hidden-2 against D 2-hidden-hidden-1, one step each by Adam. */
    static Model gan(int hidden, int batch) {
        Rng rng = new Rng(1);
        ParameterBlock thetaG = new ParameterBlock();
        ParameterBlock thetaD = new ParameterBlock();
        Mlp g = new Mlp(thetaG, List.of(2, hidden, hidden, 2), Activation.RELU, rng);
        Mlp d = new Mlp(thetaD, List.of(2, hidden, hidden, 1), Activation.LEAKY_RELU, rng);
        Graph graph = new Graph();
        Tensor x = graph.input(batch, 2).set(normal(2 * batch, 1));
        Tensor z = graph.input(batch, 2).set(normal(2 * batch, 2));
        Tensor scores = d.apply(g.apply(z));
        Tensor lossD = Losses.sigmoidCrossEntropy(d.apply(x), 1)
                .mean()
                .plus(Losses.sigmoidCrossEntropy(scores, 0).mean());
        Step stepD = graph.gradient(lossD, thetaD);
        Step stepG = graph.gradient(Losses.sigmoidCrossEntropy(scores, 1).mean(), thetaG);
        Optimizer adamD = new Adam(thetaD, 1e-4);
        Optimizer adamG = new Adam(thetaG, 1e-4);
        Runnable step = () -> {
            stepD.run();
            adamD.step();
            stepG.run();
            adamG.step();
        };
        return new Model(graph, step, List.of(thetaG, thetaD));
    }

    /** Affine couplings of 1-64-64-2 on 2-D data, by Adam. */
    static Model flow(int couplings, int batch) {
        Rng rng = new Rng(1);
        ParameterBlock theta = new ParameterBlock();
        Graph graph = new Graph();
        Tensor x = graph.input(batch, 2).set(normal(2 * batch, 1));
        Tensor kept = x.columns(0, 1);
        Tensor moved = x.columns(1, 2);
        Tensor logDet = null;
        for (int k = 0; k < couplings; k++) {
            Tensor h = new Mlp(theta, List.of(1, 64, 64, 2), Activation.TANH, rng).apply(kept);
            AffineCoupling coupling = AffineCoupling.bounded(h, 1);
            Tensor next = coupling.forward(moved);
            Tensor s = coupling.forwardLogDetJacobian();
            logDet = logDet == null ? s : logDet.plus(s);
            moved = kept;
            kept = next;
        }
        Tensor loss = Losses.standardNormalLogProb(kept.concat(moved))
                .plus(logDet)
                .mean()
                .negate();
        return trained(graph, loss, theta);
    }

    /** Spline couplings of 1-64-64-23 on 2-D data, there and back, by Adam. */
    static Model splines(int couplings, int batch) {
        Rng rng = new Rng(1);
        ParameterBlock theta = new ParameterBlock();
        RationalQuadratic spline = new RationalQuadratic(8, 3);
        Graph graph = new Graph();
        Tensor x = graph.input(batch, 2).set(normal(2 * batch, 1));
        Tensor kept = x.columns(0, 1);
        Tensor moved = x.columns(1, 2);
        Tensor logDet = graph.input(batch, 1);
        for (int k = 0; k < couplings; k++) {
            Tensor h = new Mlp(theta, List.of(1, 64, 64, 23), Activation.TANH, rng).apply(kept);
            Tensor next = k % 2 == 0 ? spline.inverse(moved, h) : spline.forward(moved, h);
            logDet = logDet.plus(next.columns(1, 2));
            moved = kept;
            kept = next.columns(0, 1);
        }
        Tensor logProb = Losses.standardNormalLogProb(kept.concat(moved)).plus(logDet);
        return trained(graph, logProb.mean().negate(), theta);
    }

    /** A variational autoencoder with one hidden layer each, by Adam. */
    static Model vae(int pixels, int hidden, int latent, int batch) {
        Rng rng = new Rng(1);
        ParameterBlock theta = new ParameterBlock();
        Dense encoder = new Dense(theta, pixels, hidden, Activation.RELU, rng);
        Dense toMean = new Dense(theta, hidden, latent, Activation.IDENTITY, rng);
        Dense toLogVar = new Dense(theta, hidden, latent, Activation.IDENTITY, rng);
        Mlp decoder = new Mlp(theta, List.of(latent, hidden, pixels), Activation.RELU, rng);
        Graph graph = new Graph();
        float[] x = new float[batch * pixels];
        rng.fillUniform(x);
        Tensor images = graph.input(batch, pixels).set(x);
        Tensor eps = graph.input(batch, latent).set(normal(batch * latent, 2));
        Tensor h = encoder.apply(images);
        Tensor mean = toMean.apply(h);
        Tensor logVar = toLogVar.apply(h);
        Tensor z = Losses.reparameterize(mean, logVar, eps);
        Tensor logLikelihood = Losses.bernoulliLogLikelihood(decoder.apply(z), images);
        return trained(
                graph, Losses.gaussianKl(mean, logVar).minus(logLikelihood).mean(), theta);
    }

    private static Model trained(Graph graph, Tensor loss, ParameterBlock theta) {
        Step step = graph.gradient(loss, theta);
        Optimizer adam = new Adam(theta, 1e-4);
        Runnable both = () -> {
            step.run();
            adam.step();
        };
        return new Model(graph, both, List.of(theta));
    }
}
