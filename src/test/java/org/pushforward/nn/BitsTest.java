package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pushforward.nn.NumericGradient.normal;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.pushforward.prob.Rng;

/** A run must not depend on when the compiler came: the same training, interpreted and compiled. */
class BitsTest {
    private static final int STEPS = 60;

    /** Prints the digest of a run; started by the test in a virtual machine that never compiles. */
    public static void main(String[] args) {
        System.out.println("digest " + digest(STEPS));
    }

    /** Trains a small model that uses most kernels; the sizes leave tails. */
    private static int digest(int steps) {
        Engine.threads(1);
        Rng rng = new Rng(3);
        ParameterBlock theta = new ParameterBlock();
        Mlp encoder = new Mlp(theta, List.of(21, 19, 10), Activation.TANH, rng);
        Mlp decoder = new Mlp(theta, List.of(5, 19, 21), Activation.SILU, rng);
        Adam adam = new Adam(theta, 1e-2);
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(9, 21);
            Tensor eps = graph.input(9, 5);
            Tensor h = encoder.apply(x);
            Tensor mean = h.columns(0, 5);
            Tensor logVar = h.columns(5, 10);
            Tensor z = Losses.reparameterize(mean, logVar, eps);
            Tensor logLikelihood = Losses.bernoulliLogLikelihood(decoder.apply(z), x.sigmoid());
            Tensor extra = z.square().plus(1).log().logSumExp();
            Tensor loss = Losses.gaussianKl(mean, logVar)
                    .minus(logLikelihood)
                    .plus(extra)
                    .mean();
            Step step = graph.gradient(loss, theta);
            for (int t = 0; t < steps; t++) {
                x.set(normal(x.size(), t));
                eps.set(normal(eps.size(), t + 1));
                step.run();
                theta.clipGradient(5);
                adam.step();
            }
        }
        return Arrays.hashCode(theta.values());
    }

    @Test
    void interpretedAndCompiledCodeAgreeToTheBit() throws IOException, InterruptedException {
        // long enough for the compiler to have been at every kernel
        digest(4000);
        Process interpreted = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xint",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BitsTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(interpreted.getInputStream().readAllBytes());
        assertThat(interpreted.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(output).contains("digest " + digest(STEPS));
    }
}
