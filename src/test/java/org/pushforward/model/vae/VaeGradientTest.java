package org.pushforward.model.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

class VaeGradientTest {
    private static final int BATCH = 4;
    private static final int PIXELS = 6;
    private static final int LATENT = 2;

    @ParameterizedTest
    @CsvSource({"tanh, 1", "softplus, 1", "tanh, 0", "tanh, 4"})
    void gradientOfTheObjectiveAgreesWithCentralDifferencesAtEveryWeight(String activation, double beta) {
        VaeNet net = net(activation);
        float h = 5e-3f;
        try (Ascent ascent = loaded(net)) {
            ascent.read(beta);
            ascent.differentiate();
            float[] gradient = net.theta().gradient();
            float[] theta = net.theta().values();
            for (int i = 0; i < theta.length; i++) {
                double up = objectiveAt(net, ascent, theta, i, theta[i] + h, beta);
                double down = objectiveAt(net, ascent, theta, i, theta[i] - h, beta);
                double difference = (up - down) / ((double) (theta[i] + h) - (theta[i] - h));
                assertThat(-(double) gradient[i])
                        .as("weight %s", i)
                        .isCloseTo(difference, within(2e-3 * Math.max(1, Math.abs(difference))));
            }
        }
    }

    private static double objectiveAt(VaeNet net, Ascent ascent, float[] theta, int i, float value, double beta) {
        float[] moved = theta.clone();
        moved[i] = value;
        net.theta().restore(moved);
        return ascent.read(beta).objective();
    }

    @Test
    void theReadingsSumsGiveItsKlByTheFormula() {
        VaeNet net = net("tanh");
        try (Ascent ascent = loaded(net)) {
            Reading reading = ascent.read(1);
            double variance = 0;
            try (Graph graph = new Graph()) {
                VaeNet.Posterior q = net.encode(graph.input(BATCH, PIXELS).set(images()));
                graph.forward(q.logVar());
                for (float logVar : q.logVar().get()) {
                    variance += Math.exp(logVar) / BATCH;
                }
            }
            assertThat(reading.variance()).isCloseTo(variance, within(1e-5));
        }
    }

    @Test
    void decoderStartsNearTheMeanImage() {
        VaeNet net = net("tanh");
        try (Graph graph = new Graph()) {
            Tensor image = net.decode(graph.input(1, LATENT)).sigmoid();
            graph.forward(image);
            assertThat(image.get())
                    .usingComparatorWithPrecision(1e-4f)
                    .containsExactly(0.1f, 0.2f, 0.5f, 0.5f, 0.9f, 0.999f);
        }
    }

    private static VaeNet net(String activation) {
        float[] mean = {0.1f, 0.2f, 0.5f, 0.5f, 0.9f, 1f};
        return new VaeNet(new VaeNet.Sizes(PIXELS, 5, LATENT), activation, mean, new Rng(3));
    }

    private static Ascent loaded(VaeNet net) {
        Ascent ascent = new Ascent(net, BATCH, 1e-3);
        float[] noise = new float[BATCH * LATENT];
        new Rng(9).fillGaussian(noise);
        ascent.load(images(), noise);
        return ascent;
    }

    private static float[] images() {
        float[] images = new float[BATCH * PIXELS];
        new Rng(5).fillUniform(images);
        return images;
    }
}
