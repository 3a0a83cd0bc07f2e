package org.pushforward.bench;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.Mlp;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/**
 * A generator G and a discriminator D, which gives logits; each of their updates has noise of its own:
 * D descends -w ln σ(D(x)) - ln(1 - σ(D(G(z)))), then G descends -ln σ(D(G(z'))), means over the batch.
 *
 * <p>Source: I. Goodfellow et al., "Generative adversarial nets", 2014, algorithm 1 with its footnoted loss of G.
 *
 * <p>Inputs: x, z, z'. Parameters: G's weight and bias layer by layer, then D's. Losses: D's, G's.
 *
 * @param updatesOfD that precede one of G
 * @param realWeight w
 */
public record Gan(
        String name, int batch, Net generator, Net discriminator, int updatesOfD, double realWeight, Rule rule)
        implements Model {
    /** One update each, both halves of D's loss weighing the same, Adam. */
    Gan(String name, int batch, Net generator, Net discriminator) {
        this(name, batch, generator, discriminator, 1, 1, Rule.ADAM);
    }

    @Override
    public String description() {
        return "GAN " + generator + " / " + discriminator + ", batch " + batch;
    }

    @Override
    public Ours start() {
        Rng rng = new Rng(1);
        ParameterBlock thetaG = new ParameterBlock();
        ParameterBlock thetaD = new ParameterBlock();
        Mlp g = generator.in(thetaG, rng);
        Mlp d = discriminator.in(thetaD, rng);

        Graph graph = new Graph();
        Tensor x = Batch.normal(graph, batch, discriminator.inputs(), rng);
        Tensor zD = Batch.normal(graph, batch, generator.inputs(), rng);
        Tensor zG = Batch.normal(graph, batch, generator.inputs(), rng);
        Tensor real = Losses.sigmoidCrossEntropy(d.apply(x), 1).mean();
        Tensor fake = Losses.sigmoidCrossEntropy(d.apply(g.apply(zD)), 0).mean();
        Tensor lossD =
                realWeight == 1 ? real.plus(fake) : real.times(realWeight).plus(fake);
        Tensor lossG = Losses.sigmoidCrossEntropy(d.apply(g.apply(zG)), 1).mean();

        Step stepD = graph.gradient(lossD, thetaD);
        Step stepG = graph.gradient(lossG, thetaG);
        Optimizer ruleD = rule.of(thetaD);
        Optimizer ruleG = rule.of(thetaG);
        List<Tensor> parameters = new ArrayList<>(thetaG.tensors());
        parameters.addAll(thetaD.tensors());
        return new Ours(graph, List.of(x, zD, zG), parameters, List.of(lossD, lossG), () -> {
            for (int k = 0; k < updatesOfD; k++) {
                stepD.run();
                ruleD.step();
            }
            stepG.run();
            ruleG.step();
        });
    }
}
