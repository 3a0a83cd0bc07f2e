package org.pushforward.model.gan.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.classifier.DigitJudge;
import org.pushforward.model.image.Stripes;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;

/** On images that no classifier knows, so that none is asked. */
class DigitsGanTrainerTest {
    private static final Values SMALL = Parameters.of(DigitsGanParameters.all())
            .defaults()
            .with("network", "dense")
            .with("width", 4)
            .with("batch", 16)
            .with("latent", 4);
    /** It would fail if it were asked. */
    private static final DigitJudge NONE = new DigitJudge(new Checkpoint(Map.of()));

    private static DigitsGanTrainer start(Values values) {
        return new DigitsGanTrainer(values, Stripes.split(100, 60), 1, NONE, Optional.empty());
    }

    private static void steps(DigitsGanTrainer trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }

    @Test
    void samplesOfStripesBecomeStripes() {
        Values values = SMALL.with("batch", 64).with("generator-rate", 2e-3);
        try (DigitsGanTrainer trainer = start(values)) {
            double before = stripes(trainer);
            steps(trainer, 1500);
            assertThat(before).isLessThan(0.1);
            assertThat(stripes(trainer)).isGreaterThan(0.7);
        }
    }

    /** Share of samples of which one row is bright and the others are dark. */
    private static double stripes(DigitsGanTrainer trainer) {
        double[][] samples = trainer.samples(200, 5).orElseThrow();
        return Arrays.stream(samples).filter(DigitsGanTrainerTest::isStripe).count() / 200.0;
    }

    private static boolean isStripe(double[] image) {
        double[] rows = new double[6];
        for (int j = 0; j < 36; j++) {
            rows[j / 6] += image[j] / 6;
        }
        Arrays.sort(rows);
        return rows[5] > 0.6 && rows[4] < 0.25;
    }

    @Test
    void checkpointContinuesBitForBitWithThePastItHad() {
        try (DigitsGanTrainer first = start(SMALL);
                DigitsGanTrainer second = start(SMALL)) {
            steps(first, 30);
            Checkpoint checkpoint = first.checkpoint();
            steps(first, 30);
            steps(second, 70);
            second.restore(checkpoint);
            assertThat(second.snapshot().pastSteps()).containsExactly(0, 25);
            steps(second, 30);
            assertThat(second.metrics()).isEqualTo(first.metrics());
            assertThat(second.curves()).isEqualTo(first.curves());
            assertThat(second.snapshot().pastSteps()).containsExactly(0, 25, 50);
            assertThat(second.snapshot().past()).isEqualTo(first.snapshot().past());
        }
    }

    @Test
    void momentsKeptDouble() {
        assertThat(List.of(0L, 25L, 50L, 100L, 200L, 3200L)).allMatch(Past::keeps);
        assertThat(List.of(1L, 24L, 75L, 150L, 300L)).noneMatch(Past::keeps);
    }

    @Test
    void aPlayerThatIsHeldKeepsItsWeights() {
        try (DigitsGanTrainer trainer = start(SMALL.with("train", "discriminator"))) {
            Checkpoint before = trainer.weights();
            steps(trainer, 5);
            assertThat((float[]) trainer.weights().parts().get("generator"))
                    .isEqualTo(before.parts().get("generator"));
            assertThat((float[]) trainer.weights().parts().get("discriminator"))
                    .isNotEqualTo(before.parts().get("discriminator"));
        }
    }

    @Test
    void weightsBeginAnotherRun() {
        try (DigitsGanTrainer first = start(SMALL)) {
            steps(first, 5);
            try (DigitsGanTrainer begun =
                    new DigitsGanTrainer(SMALL, Stripes.split(100, 60), 9, NONE, Optional.of(first.weights()))) {
                assertThat(begun.metrics()).isEqualTo(first.metrics());
            }
            try (DigitsGanTrainer wider = start(SMALL.with("width", 5))) {
                Checkpoint checkpoint = first.checkpoint();
                assertThatThrownBy(() -> wider.restore(checkpoint)).isInstanceOf(CheckpointException.class);
            }
        }
    }

    @Test
    void theLossMayChangeInTheMidstOfAStep() {
        try (DigitsGanTrainer first = start(SMALL);
                DigitsGanTrainer second = start(SMALL)) {
            first.phase(0);
            first.phase(1);
            first.set(SMALL.with("loss", "least-squares"));
            second.phase(0);
            second.phase(1);
            for (int phase = 2; phase < 4; phase++) {
                first.phase(phase);
                second.phase(phase);
            }
            assertThat(first.weights().parts().get("discriminator"))
                    .isEqualTo(second.weights().parts().get("discriminator"));
        }
    }

    @Test
    void smoothedLabelsKeepTheDiscriminatorFromBeingSure() {
        Values held = SMALL.with("train", "discriminator").with("discriminator-rate", 5e-3);
        try (DigitsGanTrainer sharp = start(held);
                DigitsGanTrainer smooth = start(held.with("smoothing", 0.2))) {
            steps(sharp, 300);
            steps(smooth, 300);
            assertThat(sharp.metrics().get("d_mean_real")).isGreaterThan(0.95);
            assertThat(smooth.metrics().get("d_mean_real")).isBetween(0.7, 0.9);
        }
    }

    @Test
    void withoutTheClassifierNothingIsSaidOfClasses() {
        try (DigitsGanTrainer trainer = start(SMALL)) {
            assertThat(trainer.metrics().keySet()).containsExactly("value", "d_mean_real", "d_mean_fake");
            assertThat(trainer.curveNames()).containsExactly("value");
            assertThat(trainer.snapshot().quality()).isEmpty();
        }
    }

    @Test
    void imagesThatDoNotFitAreRefusedWithAWayOut() {
        assertThatThrownBy(() -> start(SMALL.with("network", "convolutional")))
                .isInstanceOf(DataException.class)
                .hasMessage("images of 6 x 6 found; the convolutional networks halve and double their sides twice, so "
                        + "both must be multiples of 4: choose the dense networks, or scale the images to 28 x 28");
        ImageSet large = new ImageSet(new byte[2 * 65 * 64], new byte[2], 65, 64, 2);
        assertThatThrownBy(() -> new DigitsGanTrainer(SMALL, new ImageSplit(large, large), 1, NONE, Optional.empty()))
                .isInstanceOf(DataException.class)
                .hasMessage("images of 65 x 64 found, expected at most 4096 pixels (64 x 64); scale them down");
    }
}
