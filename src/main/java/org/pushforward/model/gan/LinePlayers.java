package org.pushforward.model.gan;

import java.util.List;
import org.pushforward.model.gan.objective.Objectives;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Adam;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.Momentum;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Sgd;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * The two players on the line, recorded: x = G(z) and the logit of D(x), both perceptrons with two hidden layers.
 *
 * <p>D ascends E log D(x) + E log(1 - D(G(z))). G descends E log(1 - D(G(z))) (minimax) or E -log D(G(z))
 * (non-saturating).
 */
final class LinePlayers implements AutoCloseable {
    private static final double BETA1 = 0.5;
    private static final double BETA2 = 0.99;
    private static final double MOMENTUM = 0.5;

    private final ParameterBlock thetaG = new ParameterBlock();
    private final ParameterBlock thetaD = new ParameterBlock();
    private final Mlp generator;
    private final Mlp discriminator;
    private final Learner learnerG;
    private final Learner learnerD;

    private final Graph graph = new Graph();
    private final Tensor z;
    private final Tensor x;
    private final Tensor lossD;
    private final Step stepD;
    private final Step stepMinimax;
    private final Step stepNonSaturating;

    /** @param optimizer adam, momentum or sgd */
    LinePlayers(int hidden, int batch, String optimizer, Rng init) {
        generator = new Mlp(thetaG, List.of(1, hidden, hidden, 1), Activation.TANH, init);
        discriminator = new Mlp(thetaD, List.of(1, hidden, hidden, 1), Activation.TANH, init);
        z = graph.input(batch, 1);
        x = graph.input(batch, 1);
        Tensor fakeLogit = discriminator.apply(generator.apply(z));
        Tensor realLogit = discriminator.apply(x);
        lossD = Objectives.GAN.discriminatorLoss(realLogit, fakeLogit);
        Tensor minimax = Objectives.GAN.generatorLoss(fakeLogit, true);
        Tensor nonSaturating = Objectives.GAN.generatorLoss(fakeLogit, false);
        stepD = graph.gradient(lossD, thetaD);
        stepMinimax = graph.gradient(minimax, thetaG);
        stepNonSaturating = graph.gradient(nonSaturating, thetaG);
        learnerG = Learner.generator(thetaG, optimizer(optimizer, thetaG));
        learnerD = Learner.discriminator(thetaD, optimizer(optimizer, thetaD));
    }

    private static Optimizer optimizer(String name, ParameterBlock theta) {
        return switch (name) {
            case "adam" -> new Adam(theta, 1e-3, BETA1, BETA2);
            case "momentum" -> new Momentum(theta, 1e-3, MOMENTUM);
            case "sgd" -> new Sgd(theta, 1e-3);
            default -> throw new IllegalArgumentException("no optimiser named '" + name + "'");
        };
    }

    /** The minibatch that D is shown next. */
    void load(float[] real, float[] noise) {
        x.set(real);
        z.set(noise);
    }

    /** The noise that G is given next. */
    void load(float[] noise) {
        z.set(noise);
    }

    /** Returns V(D, G) on the minibatch. */
    double judge() {
        stepD.forward();
        return -lossD.item();
    }

    /** dV/dD on the minibatch just judged. */
    void differentiateDiscriminator() {
        stepD.backward();
    }

    /** Ascends along the gradient of D. */
    void updateDiscriminator(double learningRate) {
        learnerD.update(learningRate);
    }

    /** G draws and D judges. */
    void generate(boolean saturating) {
        stepG(saturating).forward();
    }

    /** The gradient of G's loss, through D. */
    void differentiateGenerator(boolean saturating) {
        stepG(saturating).backward();
    }

    /** Descends along the gradient of G. */
    void updateGenerator(double learningRate) {
        learnerG.update(learningRate);
    }

    private Step stepG(boolean saturating) {
        return saturating ? stepMinimax : stepNonSaturating;
    }

    /** Records G on so many points in a graph, for looking. */
    Tensor generate(Tensor noise) {
        return generator.apply(noise);
    }

    /** Records D's probability on so many points in a graph, for looking. */
    Tensor judge(Tensor points) {
        return discriminator.apply(points).sigmoid();
    }

    Learner generator() {
        return learnerG;
    }

    Learner discriminator() {
        return learnerD;
    }

    @Override
    public void close() {
        graph.close();
        thetaG.close();
        thetaD.close();
    }
}
