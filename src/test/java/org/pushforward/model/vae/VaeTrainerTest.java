package org.pushforward.model.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pushforward.data.Binarizer;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.data.Mnist;
import org.pushforward.model.image.Stripes;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;
import org.pushforward.training.Likelihood;

class VaeTrainerTest {
    private static final Values SMALL = VaeParameters.images()
            .defaults()
            .with("hidden", 32)
            .with("batch", 32)
            .with("learning-rate", 5e-3);

    private static VaeTrainer small(Values values) {
        return new VaeTrainer(values, Stripes.split(100, 60), 1, Optional.empty());
    }

    private static void steps(VaeTrainer trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }

    @Test
    void boundOnDigitsRisesByMoreThan15NatsIn200Steps() {
        Values values = VaeParameters.images().defaults().with("hidden", 64).with("batch", 64);
        try (VaeTrainer trainer = new VaeTrainer(values, Mnist.load(), 1, Optional.empty())) {
            double before = trainer.curves()[0];
            double after = 0;
            for (int i = 0; i < 200; i++) {
                trainer.step();
                after += i < 180 ? 0 : trainer.curves()[0] / 20;
            }
            assertThat(after).isGreaterThan(before + 15);
        }
    }

    @Test
    void boundOnStripesComesNearTheirEntropy() {
        // six classes, six pixels of intensity 230/255 each: nothing can exceed -log 6 - 6 H(230/255) = -3.77 nats
        try (VaeTrainer trainer = small(SMALL)) {
            steps(trainer, 1500);
            double p = 230 / 255.0;
            double best = -Math.log(6) + 6 * (p * Math.log(p) + (1 - p) * Math.log(1 - p));
            assertThat(trainer.metrics().get("test_elbo")).isBetween(best - 1.5, best + 0.5);
        }
    }

    @Test
    void testBoundIsReconstructionMinusKlAndDoesNotDependOnBeta() {
        try (VaeTrainer one = small(SMALL);
                VaeTrainer none = small(SMALL.with("beta", 0.0))) {
            Map<String, Double> metrics = one.metrics();
            assertThat(metrics.get("test_elbo"))
                    .isCloseTo(metrics.get("test_reconstruction") - metrics.get("test_kl"), within(1e-9));
            assertThat(none.metrics()).isEqualTo(metrics);
            assertThat(metrics.get("active_units")).isBetween(0.0, 2.0);
        }
    }

    @Test
    void withoutTheKlDeviationsShrinkAndWithItTheyStay() {
        try (VaeTrainer one = small(SMALL);
                VaeTrainer none = small(SMALL.with("beta", 0.0))) {
            steps(one, 1500);
            steps(none, 1500);
            assertThat(none.snapshot().reading().variance())
                    .isLessThan(one.snapshot().reading().variance() / 4);
            assertThat(none.snapshot().reading().kl())
                    .isGreaterThan(2 * one.snapshot().reading().kl());
        }
    }

    @Test
    void aHeavyKlEmptiesTheCode() {
        try (VaeTrainer trainer = small(SMALL.with("beta", 10.0).with("latent", 3))) {
            steps(trainer, 800);
            assertThat(trainer.metrics().get("active_units")).isZero();
        }
    }

    @Test
    void checkpointTakenInTheMidstOfAnEpochContinuesBitForBitAcrossItsEnd() {
        try (VaeTrainer first = small(SMALL);
                VaeTrainer second = small(SMALL)) {
            steps(first, 5);
            Checkpoint checkpoint = first.checkpoint();
            steps(first, 9);
            steps(second, 2);
            second.restore(checkpoint);
            assertThat(second.curves()).isEqualTo(new double[] {
                Reading.of(checkpoint.doubles("reading"), 2).elbo(),
                checkpoint.doubles("reading")[0],
                checkpoint.doubles("reading")[1]
            });
            steps(second, 9);
            assertThat(second.metrics()).isEqualTo(first.metrics());
            assertThat(second.curves()).isEqualTo(first.curves());
        }
    }

    @Test
    void checkpointOfAnotherSizeIsRefused() {
        try (VaeTrainer two = small(SMALL);
                VaeTrainer three = small(SMALL.with("latent", 3))) {
            assertThatThrownBy(() -> three.restore(two.checkpoint()))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("'weights' has");
        }
    }

    @Test
    void boundOfSingleRowsHasTheMeanOfTheWholeSet() {
        ImageSplit data = Stripes.split(100, 60);
        try (VaeTrainer trainer = small(SMALL)) {
            steps(trainer, 300);
            Likelihood likelihood = trainer.likelihood().orElseThrow();
            ImageSet fixed = Binarizer.fixed(data.test());
            double sum = 0;
            for (int i = 0; i < fixed.count(); i++) {
                float[] image = fixed.batch(i);
                double[] row = new double[image.length];
                for (int j = 0; j < row.length; j++) {
                    row[j] = image[j];
                }
                sum += likelihood.logProb().applyAsDouble(row);
            }
            assertThat(likelihood.kind()).isEqualTo("bound");
            assertThat(likelihood.dims()).isEqualTo(36);
            assertThat(sum / fixed.count()).isCloseTo(trainer.metrics().get("test_elbo"), within(0.5));
            double[] outside = new double[36];
            outside[7] = 1.5;
            assertThat(likelihood.logProb().applyAsDouble(outside)).isEqualTo(Double.NEGATIVE_INFINITY);
        }
    }

    @Test
    void samplesAreProbabilitiesAndDependOnTheSeedAlone() {
        try (VaeTrainer trainer = small(SMALL)) {
            double[][] a = trainer.samples(3, 5).orElseThrow();
            trainer.snapshot();
            assertThat(trainer.samples(3, 5).orElseThrow()).isDeepEqualTo(a);
            assertThat(trainer.samples(3, 6).orElseThrow()[0]).isNotEqualTo(a[0]);
            assertThat(a).hasDimensions(3, 36);
            assertThat(Arrays.stream(a[0]).allMatch(p -> p >= 0 && p <= 1)).isTrue();
        }
    }

    @Test
    void imagesTooLargeAreRefusedWithTheirSize() {
        ImageSet large = new ImageSet(new byte[2 * 65 * 64], new byte[2], 65, 64, 2);
        assertThatThrownBy(() -> new VaeTrainer(SMALL, new ImageSplit(large, large), 1, Optional.empty()))
                .isInstanceOf(DataException.class)
                .hasMessage("images of 65 x 64 found, expected at most 4096 pixels (64 x 64); scale them down");
    }
}
