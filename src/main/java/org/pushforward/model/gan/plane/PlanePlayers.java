package org.pushforward.model.gan.plane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.pushforward.model.gan.Learner;
import org.pushforward.model.gan.objective.GradientPenalty;
import org.pushforward.model.gan.objective.Objective;
import org.pushforward.model.gan.objective.Objectives;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Adam;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.Momentum;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.RmsProp;
import org.pushforward.nn.Sgd;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/**
 * The two players in the plane, recorded: x = G(z) and the score v(x) of D, both perceptrons.
 *
 * <p>D lowers -V + λ · penalty of its slope: around 1 between real and generated points for the Wasserstein critic,
 * around 0 at real points for all others. G lowers its loss through D.
 */
final class PlanePlayers implements AutoCloseable {
    private static final double BETA1 = 0.5;
    private static final double BETA2 = 0.99;
    private static final double MOMENTUM = 0.9;
    /** Exponential objectives have gradients without bound while D still errs; their direction is enough. */
    private static final double LONGEST_GRADIENT = 10;

    private final Objective objective;
    private final ParameterBlock thetaG = new ParameterBlock();
    private final ParameterBlock thetaD = new ParameterBlock();
    private final Mlp generator;
    private final Mlp discriminator;
    private final Learner learnerG;
    private final Learner learnerD;

    private final Graph graph = new Graph();
    private final Tensor z;
    private final Tensor x;
    private final Tensor share;
    private final Tensor lambda;
    private final Tensor lossD;
    private final Step stepD;
    private final Step stepPenalised;
    private final Step stepSaturating;
    private final Step stepNonSaturating;

    /** @param values see {@code gan-2d}'s parameters */
    PlanePlayers(Values values, Rng init) {
        objective = Objectives.named(values.choice("objective"));
        Activation activation =
                Activation.valueOf(values.choice("activation").replace('-', '_').toUpperCase(Locale.ROOT));
        int batch = values.whole("batch");
        int dims = values.whole("noise-dims");
        generator = new Mlp(thetaG, sizes(dims, "generator", values, 2), activation, init);
        discriminator = new Mlp(thetaD, sizes(2, "discriminator", values, 1), activation, init);
        z = graph.input(batch, dims);
        x = graph.input(batch, 2);
        share = graph.input(batch, 1);
        lambda = graph.input(1, 1);
        Tensor fake = generator.apply(z);
        Tensor fakeScore = discriminator.apply(fake);
        lossD = objective.discriminatorLoss(discriminator.apply(x), fakeScore);
        stepD = graph.gradient(lossD, thetaD);
        stepPenalised = graph.gradient(lossD.plus(penalty(fake).times(lambda)), thetaD);
        stepSaturating = graph.gradient(objective.generatorLoss(fakeScore, true), thetaG);
        stepNonSaturating = graph.gradient(objective.generatorLoss(fakeScore, false), thetaG);
        learnerG = Learner.generator(thetaG, optimizer(values.choice("generator-optimizer"), thetaG));
        learnerD = Learner.discriminator(thetaD, optimizer(values.choice("discriminator-optimizer"), thetaD));
    }

    private static List<Integer> sizes(int in, String player, Values values, int out) {
        List<Integer> sizes = new ArrayList<>(List.of(in));
        sizes.addAll(Collections.nCopies(values.whole(player + "-layers"), values.whole(player + "-units")));
        sizes.add(out);
        return sizes;
    }

    private static Optimizer optimizer(String name, ParameterBlock theta) {
        return switch (name) {
            case "adam" -> new Adam(theta, 1e-3, BETA1, BETA2);
            case "rmsprop" -> new RmsProp(theta, 1e-3);
            case "momentum" -> new Momentum(theta, 1e-3, MOMENTUM);
            case "sgd" -> new Sgd(theta, 1e-3);
            default -> throw new IllegalArgumentException("no optimiser named '" + name + "'");
        };
    }

    private Tensor penalty(Tensor fake) {
        return objective == Objectives.WASSERSTEIN
                ? GradientPenalty.oneCentred(discriminator, GradientPenalty.between(x, fake, share))
                : GradientPenalty.zeroCentred(discriminator, x);
    }

    Objective objective() {
        return objective;
    }

    /** The minibatch that D is shown next. */
    void load(float[] real, float[] noise, float[] shares) {
        x.set(real);
        z.set(noise);
        share.set(shares);
    }

    /** The noise that G is given next. */
    void load(float[] noise) {
        z.set(noise);
    }

    /** Returns V(D, G) on the minibatch, the penalty not counted. */
    double judge(double weight) {
        lambda.set((float) weight);
        stepD(weight).forward();
        return -lossD.item();
    }

    /** The gradient of D's loss on the minibatch just judged. */
    void differentiateDiscriminator(double weight) {
        stepD(weight).backward();
    }

    private Step stepD(double weight) {
        return weight > 0 ? stepPenalised : stepD;
    }

    void updateDiscriminator(double learningRate) {
        thetaD.clipGradient(LONGEST_GRADIENT);
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

    void updateGenerator(double learningRate) {
        thetaG.clipGradient(LONGEST_GRADIENT);
        learnerG.update(learningRate);
    }

    private Step stepG(boolean saturating) {
        return saturating ? stepSaturating : stepNonSaturating;
    }

    /** Records G on so many points in a graph, for looking. */
    Tensor generate(Tensor noise) {
        return generator.apply(noise);
    }

    /** Records D's score on so many points in a graph, for looking. */
    Tensor judge(Tensor points) {
        return discriminator.apply(points);
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
