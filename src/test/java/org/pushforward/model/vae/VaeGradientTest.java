package org.pushforward.model.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pushforward.nn.Activation;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

class VaeGradientTest {
    private static final int BATCH = 4;
    private static final int PIXELS = 6;
    private static final int LATENT = 2;

    @ParameterizedTest
    @CsvSource({
        "TANH, BERNOULLI, 1, 1",
        "SOFTPLUS, BERNOULLI, 1, 1",
        "TANH, BERNOULLI, 1, 0",
        "TANH, BERNOULLI, 2, 4",
        "TANH, GAUSSIAN_PICTURE, 1, 1",
        "TANH, GAUSSIAN, 1, 1",
        "TANH, GAUSSIAN, 0, 1"
    })
    void gradientOfTheObjectiveAgreesWithCentralDifferencesAtEveryWeight(
            Activation f, Emission emission, int layers, double beta) {
        VaeNet net = net(f, emission, layers);
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
        VaeNet net = net(Activation.TANH, Emission.BERNOULLI, 1);
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
    void decoderStartsAtTheBiasThatItIsGiven() {
        VaeNet net = net(Activation.TANH, Emission.BERNOULLI, 1);
        try (Graph graph = new Graph()) {
            Tensor image = net.mean(graph.input(1, LATENT));
            graph.forward(image);
            assertThat(image.get())
                    .usingComparatorWithPrecision(1e-4f)
                    .containsExactly(0.1f, 0.2f, 0.5f, 0.5f, 0.9f, 0.999f);
        }
    }

    /** A Gaussian's c is learned, so that it is among the weights. */
    private static VaeNet net(Activation f, Emission emission, int layers) {
        float[] start = {-2.197225f, -1.386294f, 0, 0, 2.197225f, 6.906755f};
        VaeNet.Head head = new VaeNet.Head(emission, start, 0.7, emission.isGaussian());
        return new VaeNet(new VaeNet.Sizes(PIXELS, 5, layers, LATENT), f, head, new Rng(3));
    }

    private static Ascent loaded(VaeNet net) {
        Ascent ascent = new Ascent(net, BATCH, 1e-3, 0);
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
