package org.pushforward.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pushforward.prob.Rng;

/**
 * Steps a second of whole training steps (forward, backward, Adam), in alternating rounds, medians.
 *
 * <p>A: a GAN on 2-D data, G 2-64-64-2, D 2-64-64-1, batch 256, one step each. B: a flow on 2-D data, 8 affine
 * couplings of 1-64-64-2. C: a VAE 784-400-20-400-784, batch 128. D: a GAN 64-256-512-784 / 784-512-256-1, batch 128.
 * Run by hand: {@code java --add-modules jdk.incubator.vector -cp ... org.pushforward.nn.EngineBenchmark [threads]}.
 */
public final class EngineBenchmark {
    private static final int ROUNDS = 9;
    private static final long ROUND_NANOS = 700_000_000L;

    private EngineBenchmark() {}

    /** A model that can be stepped. */
    record Subject(String name, Runnable step) {}

    public static void main(String[] args) {
        int threads = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        Engine.threads(threads);
        List<Subject> subjects = List.of(
                new Subject("A", gan(List.of(2, 64, 64, 2), List.of(2, 64, 64, 1), 256)),
                new Subject("B", flow(8, 256)),
                new Subject("C", vae(128)),
                new Subject("D", gan(List.of(64, 256, 512, 784), List.of(784, 512, 256, 1), 128)));
        report(subjects, threads);
    }

    static void report(List<Subject> subjects, int threads) {
        List<double[]> rates = new ArrayList<>();
        for (Subject s : subjects) {
            rate(s);
            rate(s);
            rates.add(new double[ROUNDS]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < subjects.size(); k++) {
                rates.get(k)[round] = rate(subjects.get(k));
            }
        }
        for (int k = 0; k < subjects.size(); k++) {
            double[] r = rates.get(k);
            Arrays.sort(r);
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %d thread(s): median %.1f steps/s, %.1f to %.1f%n",
                    subjects.get(k).name(),
                    threads,
                    r[ROUNDS / 2],
                    r[0],
                    r[ROUNDS - 1]);
        }
    }

    private static double rate(Subject s) {
        long start = System.nanoTime();
        int steps = 0;
        while (System.nanoTime() - start < ROUND_NANOS) {
            s.step.run();
            steps++;
        }
        return steps * 1e9 / (System.nanoTime() - start);
    }

    static Runnable gan(List<Integer> sizesG, List<Integer> sizesD, int batch) {
        Rng rng = new Rng(1);
        ParameterBlock thetaG = new ParameterBlock();
        ParameterBlock thetaD = new ParameterBlock();
        Mlp g = new Mlp(thetaG, sizesG, Activation.RELU, rng);
        Mlp d = new Mlp(thetaD, sizesD, Activation.LEAKY_RELU, rng);
        Graph graph = new Graph();
        Tensor x = graph.input(batch, sizesD.get(0));
        Tensor z = graph.input(batch, sizesG.get(0));
        x.set(NumericGradient.normal(x.size(), 1));
        z.set(NumericGradient.normal(z.size(), 2));
        Tensor fake = g.apply(z);
        Tensor scores = d.apply(fake);
        Tensor lossD = Losses.sigmoidCrossEntropy(d.apply(x), 1)
                .mean()
                .plus(Losses.sigmoidCrossEntropy(scores, 0).mean());
        Step stepD = graph.gradient(lossD, thetaD);
        Step stepG = graph.gradient(Losses.sigmoidCrossEntropy(scores, 1).mean(), thetaG);
        Optimizer adamD = new Adam(thetaD, 1e-4);
        Optimizer adamG = new Adam(thetaG, 1e-4);
        return () -> {
            stepD.run();
            adamD.step();
            stepG.run();
            adamG.step();
        };
    }

    static Runnable flow(int couplings, int batch) {
        Rng rng = new Rng(1);
        ParameterBlock theta = new ParameterBlock();
        Graph graph = new Graph();
        Tensor x = graph.input(batch, 2);
        x.set(NumericGradient.normal(x.size(), 1));
        Tensor kept = x.columns(0, 1);
        Tensor moved = x.columns(1, 2);
        Tensor logDet = null;
        for (int k = 0; k < couplings; k++) {
            Tensor h = new Mlp(theta, List.of(1, 64, 64, 2), Activation.TANH, rng).apply(kept);
            AffineCoupling coupling = AffineCoupling.bounded(h, 1);
            Tensor next = coupling.forward(moved);
            Tensor det = coupling.forwardLogDetJacobian();
            logDet = logDet == null ? det : logDet.plus(det);
            moved = kept;
            kept = next;
        }
        Tensor z = kept.concat(moved);
        Tensor loss = Losses.standardNormalLogProb(z).plus(logDet).mean().negate();
        Step step = graph.gradient(loss, theta);
        Optimizer adam = new Adam(theta, 1e-4);
        return () -> {
            step.run();
            adam.step();
        };
    }

    static Runnable vae(int batch) {
        Rng rng = new Rng(1);
        ParameterBlock theta = new ParameterBlock();
        Dense encoder = new Dense(theta, 784, 400, Activation.RELU, rng);
        Dense toMean = new Dense(theta, 400, 20, Activation.IDENTITY, rng);
        Dense toLogVar = new Dense(theta, 400, 20, Activation.IDENTITY, rng);
        Mlp decoder = new Mlp(theta, List.of(20, 400, 784), Activation.RELU, rng);
        Graph graph = new Graph();
        Tensor x = graph.input(batch, 784);
        float[] pixels = new float[x.size()];
        rng.fillUniform(pixels);
        x.set(pixels);
        Tensor eps = graph.input(batch, 20);
        eps.set(NumericGradient.normal(eps.size(), 2));
        Tensor h = encoder.apply(x);
        Tensor mean = toMean.apply(h);
        Tensor logVar = toLogVar.apply(h);
        Tensor z = Losses.reparameterize(mean, logVar, eps);
        Tensor logLikelihood = Losses.bernoulliLogLikelihood(decoder.apply(z), x);
        Tensor loss = Losses.gaussianKl(mean, logVar).minus(logLikelihood).mean();
        Step step = graph.gradient(loss, theta);
        Optimizer adam = new Adam(theta, 1e-4);
        return () -> {
            step.run();
            adam.step();
        };
    }
}
