package org.pushforward.model.autoencoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.data.Mnist;
import org.pushforward.model.image.Stripes;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;

class AutoencoderTrainerTest {
    private static final Values SMALL = AutoencoderParameters.all(Parameter.choice("weights", "scratch"))
            .defaults()
            .with("hidden", 32)
            .with("batch", 32)
            .with("learning-rate", 5e-3);

    private static AutoencoderTrainer small(Values values) {
        return new AutoencoderTrainer(values, Stripes.split(100, 60), 1, Optional.empty());
    }

    /** Digits shrunk to 7 x 7 so that a linear network finds the optimum soon. */
    private static ImageSplit tinyDigits() {
        return new ImageSplit(
                Mnist.train().first(500).shrunk(4), Mnist.test().first(200).shrunk(4));
    }

    private static void steps(AutoencoderTrainer trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }

    /**
     * The optimum of linear autoencoders is the subspace of the first principal components, and there are no other minima:
     * P. Baldi and K. Hornik, "Neural networks and principal component analysis", 1989.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void linearAutoencoderComesToTheErrorOfPrincipalComponentsFromAbove(int latent) {
        Values values = SMALL.with("activation", "linear").with("layers", 1).with("latent", latent);
        try (AutoencoderTrainer trainer = new AutoencoderTrainer(values, tinyDigits(), 1, Optional.empty())) {
            double pca = trainer.metrics().get("pca_train_mse");
            // all 500 training images are watched; their intensities are rounded to single precision
            assertThat(trainer.snapshot().optimum().least()).isCloseTo(pca, within(1e-8));
            for (int k = 0; k < 12; k++) {
                steps(trainer, 100);
                assertThat(trainer.metrics().get("train_mse")).isGreaterThan(pca * (1 - 1e-5));
                assertThat(trainer.snapshot().optimum().holds(trainer.curves()[0]))
                        .isTrue();
            }
            trainer.set(values.with("learning-rate", 2e-4));
            steps(trainer, 600);
            assertThat(trainer.metrics().get("train_mse")).isBetween(pca * (1 - 1e-5), pca * 1.01);
        }
    }

    @Test
    void nonlinearAutoencoderPassesBelowTheLinearOptimum() {
        try (AutoencoderTrainer trainer = new AutoencoderTrainer(SMALL, tinyDigits(), 1, Optional.empty())) {
            steps(trainer, 1500);
            Map<String, Double> metrics = trainer.metrics();
            assertThat(metrics.get("train_mse")).isLessThan(0.8 * metrics.get("pca_train_mse"));
            assertThat(metrics.get("test_mse")).isLessThan(metrics.get("pca_mse"));
        }
    }

    @Test
    void truthFailsWhereALinearMapWouldBeBelowTheOptimum() {
        LinearOptimum linear = new LinearOptimum(0.055, 0.056, 0.054, true);
        assertThat(linear.holds(0.0541)).isTrue();
        assertThat(linear.holds(0.053)).isFalse();
        assertThat(new LinearOptimum(0.055, 0.056, 0.054, false).holds(0.04)).isTrue();
        assertThat(new LinearOptimum(0.050, 0.056, 0.054, false).holds(0.04)).isFalse();
    }

    @Test
    void aFewImagesAreLearnedByHeart() {
        Values values = SMALL.with("train-images", "100").with("hidden", 64);
        try (AutoencoderTrainer trainer = new AutoencoderTrainer(values, tinyDigits(), 1, Optional.empty())) {
            steps(trainer, 300);
            double gap = trainer.snapshot().reading().gap();
            double heldOut = trainer.snapshot().reading().heldOut();
            steps(trainer, 2000);
            assertThat(trainer.snapshot().reading().gap()).isGreaterThan(1.5 * gap);
            assertThat(trainer.snapshot().reading().heldOut()).isGreaterThan(heldOut);
        }
    }

    @Test
    void trainingPartIsAsLargeAsSaidAndDependsOnTheSeedAlone() {
        ImageSet images = Stripes.set(400);
        ImageSet part = TrainingPart.of(images, "100", new org.pushforward.prob.Rng(3));
        assertThat(part.count()).isEqualTo(100);
        assertThat(TrainingPart.of(images, "100", new org.pushforward.prob.Rng(3))
                        .labels())
                .isEqualTo(part.labels());
        assertThat(TrainingPart.of(images, "100", new org.pushforward.prob.Rng(4))
                        .labels())
                .isNotEqualTo(part.labels());
        assertThat(TrainingPart.of(images, "1000", new org.pushforward.prob.Rng(3)))
                .isSameAs(images);
    }

    @Test
    void denoisingNetworkBringsBackMoreOfMaskedStripesThanOneThatNeverSawNoise() {
        try (AutoencoderTrainer clean = small(SMALL.with("train-images", "all"));
                AutoencoderTrainer noisy = small(SMALL.with("noise", 0.5))) {
            steps(clean, 800);
            steps(noisy, 800);
            clean.set(SMALL.with("noise", 0.5));
            assertThat(error(noisy.snapshot())).isLessThan(error(clean.snapshot()));
            assertThat(clean.snapshot().pictures().inputs())
                    .isEqualTo(noisy.snapshot().pictures().inputs());
        }
    }

    /** Of the examples' reconstructions from noise, in squared bytes. */
    private static double error(AutoencoderSnapshot snapshot) {
        byte[] x = snapshot.pictures().originals();
        byte[] back = snapshot.pictures().decoded();
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            double difference = (x[j] & 0xFF) - (back[j] & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }

    @Test
    void checkpointTakenBetweenEvaluationsAndInTheMidstOfAnEpochContinuesBitForBit() {
        Values values = SMALL.with("noise", 0.2);
        try (AutoencoderTrainer first = small(values);
                AutoencoderTrainer second = small(values)) {
            steps(first, 25);
            Checkpoint checkpoint = first.checkpoint();
            steps(first, 19);
            steps(second, 3);
            second.restore(checkpoint);
            assertThat(second.checkpoint().floats("weights", first.weights().floats("weights", weights(first)).length))
                    .isEqualTo(checkpoint.floats("weights", weights(first)));
            steps(second, 19);
            assertThat(second.metrics()).isEqualTo(first.metrics());
            assertThat(second.curves()).isEqualTo(first.curves());
        }
    }

    private static int weights(AutoencoderTrainer trainer) {
        return ((float[]) trainer.weights().parts().get("weights")).length;
    }

    @Test
    void learnedWeightsAreWhereAnotherRunBegins() {
        try (AutoencoderTrainer first = small(SMALL)) {
            steps(first, 50);
            try (AutoencoderTrainer second =
                    new AutoencoderTrainer(SMALL, Stripes.split(100, 60), 9, Optional.of(first.weights()))) {
                assertThat(second.metrics()).isEqualTo(first.metrics());
            }
        }
    }

    @Test
    void checkpointOfAnotherSizeIsRefused() {
        try (AutoencoderTrainer two = small(SMALL);
                AutoencoderTrainer three = small(SMALL.with("latent", 3))) {
            assertThatThrownBy(() -> three.restore(two.checkpoint()))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("'weights' has");
        }
    }

    @Test
    void imagesTooLargeAreRefusedWithTheirSize() {
        ImageSet large = new ImageSet(new byte[2 * 65 * 64], new byte[2], 65, 64, 2);
        assertThatThrownBy(() -> new AutoencoderTrainer(SMALL, new ImageSplit(large, large), 1, Optional.empty()))
                .isInstanceOf(DataException.class)
                .hasMessage("images of 65 x 64 found, expected at most 4096 pixels (64 x 64); scale them down");
    }
}
