package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pushforward.nn.NumericGradient.normal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        RationalQuadratic spline = new RationalQuadratic(3, 2);
        Tensor knots = theta.weight(9, 5 * spline.parameters(), Init.zeros(), null);
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
            Tensor curved = spline.inverse(
                    spline.forward(z, knots).columns(0, 5), graph.bind(knots).times(0.5));
            Tensor loss = Losses.gaussianKl(mean, logVar)
                    .minus(logLikelihood)
                    .plus(extra)
                    .plus(curved.square().rowSum())
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

    /** The same program in another virtual machine. */
    private static String digestOf(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BitsTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return output.strip();
    }

    @Test
    void interpretedAndCompiledCodeAgreeToTheBit() throws IOException, InterruptedException {
        // long enough for the compiler to have been at every kernel
        digest(4000);
        assertThat(digestOf("-Xint", "--add-modules", "jdk.incubator.vector")).isEqualTo("digest " + digest(STEPS));
    }

    @Test
    void narrowVectorsGiveTheSameBits() throws IOException, InterruptedException {
        String wide = "digest " + digest(STEPS);
        for (String width : List.of("16", "32")) {
            assertThat(digestOf("-XX:MaxVectorSize=" + width, "--add-modules", "jdk.incubator.vector"))
                    .as("vectors of %s bytes", width)
                    .isEqualTo(wide);
        }
    }

    @Test
    void noVectorModuleGivesTheSameBits() throws IOException, InterruptedException {
        assertThat(digestOf()).isEqualTo("digest " + digest(STEPS));
    }
}
