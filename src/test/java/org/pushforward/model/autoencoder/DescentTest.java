package org.pushforward.model.autoencoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pushforward.prob.Rng;

class DescentTest {
    private static final int BATCH = 4;
    private static final int PIXELS = 6;

    @ParameterizedTest
    @CsvSource({"tanh, 1", "softplus, 2", "linear, 2"})
    void gradientAgreesWithCentralDifferencesAtEveryWeight(String activation, int layers) {
        float[] mean = {0.1f, 0.2f, 0.5f, 0.5f, 0.9f, 1f};
        AutoencoderNet net =
                new AutoencoderNet(new AutoencoderNet.Sizes(PIXELS, 5, layers, 2), activation, mean, new Rng(3));
        float h = 5e-3f;
        try (Descent descent = new Descent(net, BATCH, 1e-3)) {
            descent.load(images(5), images(6));
            descent.read();
            descent.differentiate();
            float[] gradient = net.theta().gradient();
            float[] theta = net.theta().values();
            for (int i = 0; i < theta.length; i++) {
                double up = lossAt(net, descent, i, theta[i] + h);
                double down = lossAt(net, descent, i, theta[i] - h);
                net.theta().restore(theta);
                double difference = (up - down) / ((double) (theta[i] + h) - (theta[i] - h));
                // rounding of a loss near 0.1 in single precision, divided by 2h
                assertThat((double) gradient[i]).as("weight %s", i).isCloseTo(difference, within(1e-5));
            }
        }
        net.close();
    }

    private static double lossAt(AutoencoderNet net, Descent descent, int i, float value) {
        float[] moved = net.theta().values();
        float before = moved[i];
        moved[i] = value;
        net.theta().restore(moved);
        double loss = descent.read();
        moved[i] = before;
        net.theta().restore(moved);
        return loss;
    }

    private static float[] images(long seed) {
        float[] images = new float[BATCH * PIXELS];
        new Rng(seed).fillUniform(images);
        return images;
    }

    @Test
    void maskBlackensTheShareThatIsAskedFor() {
        float[] ones = new float[100_000];
        java.util.Arrays.fill(ones, 1f);
        Corruption.mask(ones, 0.3, new Rng(8));
        double left = 0;
        for (float v : ones) {
            left += v;
        }
        // five standard deviations of a binomial share
        assertThat(left / ones.length).isCloseTo(0.7, within(5 * Math.sqrt(0.3 * 0.7 / ones.length)));
    }
}
