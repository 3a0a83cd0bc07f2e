package org.pushforward.model.flow.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSplit;
import org.pushforward.data.Mnist;
import org.pushforward.model.image.Stripes;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Logistic;
import org.pushforward.training.Likelihood;

class ImageFlowTrainerTest {
    private static final Values GLOW = ImageFlowParameters.glow()
            .defaults()
            .with("checkerboards", 2)
            .with("steps", 1)
            .with("hidden", 12)
            .with("transform", "affine")
            .with("batch", 16)
            .with("scored", 100);

    private static final Values NICE = ImageFlowParameters.nice()
            .defaults()
            .with("hidden", 32)
            .with("depth", 1)
            .with("batch", 16)
            .with("scored", 100);

    /** Digits of 28 x 28 and of 14 x 14. */
    private static ImageSplit digits(int shrink) {
        return new ImageSplit(
                Mnist.train().first(1000).shrunk(shrink),
                Mnist.test().first(300).shrunk(shrink));
    }

    private static ImageFlowTrainer glow(Values values) {
        return ImageFlowTrainer.glow(values, digits(1), 1, Optional.empty());
    }

    private static void steps(ImageFlowTrainer trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }

    @Test
    void bitsFallBelowThoseOfPixelsOneByOneAndRoundTripsAreExact() {
        try (ImageFlowTrainer trainer = glow(GLOW)) {
            double before = trainer.metrics().get("test_bits_per_dim");
            steps(trainer, 80);
            Map<String, Double> metrics = trainer.metrics();
            // the sum of the entropies of single pixels is 1.69 bits per pixel over the training digits
            assertThat(metrics.get("test_bits_per_dim")).isLessThan(1.69).isLessThan(before - 0.15);
            assertThat(metrics.get("round_trip")).isLessThan(1e-4);
            double nats = metrics.get("test_log_likelihood");
            assertThat(metrics.get("test_bits_per_dim")).isCloseTo(8 - nats / Math.log(2) / 784, within(1e-9));
        }
    }

    /** At the start NICE is a scaling of every pixel, so its density is a product of logistic ones. */
    @Test
    void untrainedNiceHasTheDensityOfIndependentLogisticPixels() {
        try (ImageFlowTrainer trainer = ImageFlowTrainer.nice(NICE, digits(4), 1)) {
            Likelihood likelihood = trainer.likelihood().orElseThrow();
            double[] middle = new double[49];
            double[] moved = new double[49];
            Arrays.fill(middle, 0.5);
            Arrays.fill(moved, 0.5);
            moved[24] = 0.75;
            double[] scales = scales(trainer);
            double expected = 0;
            double change = 0;
            Logistic standard = new Logistic(0, 1);
            for (int j = 0; j < 49; j++) {
                double y = (255 * 0.5 + 0.5) / 256;
                double cell = Math.log(255.0 / 256);
                expected += standard.logProb(scales[j] * y) + Math.log(scales[j]) + cell;
                if (j == 24) {
                    change = standard.logProb(scales[j] * (255 * 0.75 + 0.5) / 256) - standard.logProb(scales[j] * y);
                }
            }
            assertThat(likelihood.exact()).isTrue();
            assertThat(likelihood.logProb().applyAsDouble(middle)).isCloseTo(expected, within(1e-2));
            assertThat(likelihood.logProb().applyAsDouble(moved)).isCloseTo(expected + change, within(1e-2));
            middle[0] = 1.5;
            assertThat(likelihood.logProb().applyAsDouble(middle)).isEqualTo(Double.NEGATIVE_INFINITY);
        }
    }

    /** eˢ of the last layer, the first of the weights. */
    private static double[] scales(ImageFlowTrainer trainer) {
        float[] weights = (float[]) trainer.weights().parts().get("weights");
        double[] scales = new double[49];
        for (int j = 0; j < scales.length; j++) {
            scales[j] = Math.exp(weights[j]);
        }
        return scales;
    }

    @Test
    void niceLearnsAndKeepsItsUnits() {
        try (ImageFlowTrainer trainer = ImageFlowTrainer.nice(NICE, digits(1), 1)) {
            double before = trainer.metrics().get("test_log_likelihood");
            steps(trainer, 60);
            Map<String, Double> metrics = trainer.metrics();
            assertThat(metrics.get("test_log_likelihood")).isGreaterThan(before + 20);
            assertThat(metrics.get("round_trip")).isLessThan(1e-4);
        }
    }

    @Test
    void temperatureZeroGivesOneImageAndSharesOfZeroGiveTheImagesBack() {
        Values still = GLOW.with("temperature", 0.0).with("share", 0.0).with("amount", 0.0);
        try (ImageFlowTrainer trainer = glow(still)) {
            steps(trainer, 3);
            FlowPictures p = trainer.snapshot().pictures();
            byte[] first = Arrays.copyOf(p.samples(), 784);
            for (int k = 1; k < FlowPictures.SAMPLES; k++) {
                assertThat(Arrays.copyOfRange(p.samples(), k * 784, (k + 1) * 784))
                        .isEqualTo(first);
            }
            assertThat(p.worst()).isLessThan(1e-4);
            assertAlmostSame(p.moved(), p.piles());
            assertAlmostSame(Arrays.copyOf(p.attribute(), 784), Arrays.copyOfRange(p.originals(), 3 * 784, 4 * 784));
            trainer.set(still.with("temperature", 1.0));
            assertThat(trainer.snapshot().pictures().samples()).isNotEqualTo(p.samples());
        }
    }

    /** Bytes of numbers that differ by rounding may fall to either side. */
    private static void assertAlmostSame(byte[] a, byte[] b) {
        assertThat(a).hasSameSizeAs(b);
        for (int i = 0; i < a.length; i++) {
            assertThat(Math.abs((a[i] & 0xFF) - (b[i] & 0xFF))).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void convolutionsDeterminantIsCountedAsEliminationFindsIt() {
        try (ImageFlowTrainer trainer = glow(GLOW.with("learning-rate", 0.01))) {
            steps(trainer, 10);
            Mixing mixing = trainer.snapshot().mixing().orElseThrow();
            assertThat(mixing.counted()).isNotZero();
            assertThat(mixing.eliminated()).isCloseTo(mixing.counted(), within(1e-2));
            assertThat(mixing.holds()).isTrue();
            assertThat(new Mixing(1, 1.1).holds()).isFalse();
        }
    }

    @Test
    void imagesThatCannotBeSqueezedTwiceAreRefused() {
        ImageSplit stripes = Stripes.split(60, 60);
        assertThatThrownBy(() -> ImageFlowTrainer.glow(GLOW, stripes, 1, Optional.empty()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("6 x 6")
                .hasMessageContaining("divisible by 4");
        try (ImageFlowTrainer trainer = ImageFlowTrainer.nice(NICE, stripes, 1)) {
            trainer.step();
            assertThat(trainer.snapshot().reading().dims()).isEqualTo(36);
        }
    }

    @Test
    void samplesAreLevelsAndDependOnTheirSeedAlone() {
        try (ImageFlowTrainer trainer = glow(GLOW)) {
            double[][] rows = trainer.samples(2, 5).orElseThrow();
            assertThat(rows).isDeepEqualTo(trainer.samples(2, 5).orElseThrow());
            for (double x : rows[0]) {
                assertThat(x * 255).isCloseTo(Math.rint(x * 255), within(1e-9));
            }
        }
    }
}
