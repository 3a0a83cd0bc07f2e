package org.pushforward.model.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pushforward.data.DataException;
import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;
import org.pushforward.model.image.Stripes;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;

class ClassifierTrainerTest {
    private static final Values SMALL =
            Parameters.of(ClassifierParameters.all()).defaults().with("batch", 32);

    private static ClassifierTrainer start(Values values) {
        return new ClassifierTrainer(values, Stripes.split(100, 60), 1, Optional.empty());
    }

    private static void steps(ClassifierTrainer trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }

    @Test
    void stripesAreRecognisedByBothNetworks() {
        for (String network : new String[] {"convolutional", "dense"}) {
            try (ClassifierTrainer trainer = start(SMALL.with("network", network))) {
                steps(trainer, 200);
                assertThat(trainer.metrics().get("test_accuracy")).as(network).isEqualTo(1);
                assertThat(trainer.metrics().get("test_loss")).as(network).isLessThan(0.05);
            }
        }
    }

    @Test
    void gradientAtTheLogitsIsProbabilityMinusAnswer() {
        try (ClassifierTrainer trainer = start(SMALL.with("digit", 5))) {
            steps(trainer, 3);
            ClassifierSnapshot now = trainer.snapshot();
            assertThat(now.digit()).isEqualTo(4);
            float sum = 0;
            for (int k = 0; k < 10; k++) {
                float expected = now.probabilities()[k] - (k == now.label() ? 1 : 0);
                assertThat(now.gradient()[k]).isCloseTo(expected, within(1e-6f));
                sum += now.probabilities()[k];
            }
            assertThat(sum).isCloseTo(1, within(1e-5f));
        }
    }

    @Test
    void confusionCountsEveryTestImageOnce() {
        try (ClassifierTrainer trainer = start(SMALL)) {
            steps(trainer, 200);
            int[] confusion = trainer.snapshot().confusion();
            for (int label = 0; label < 6; label++) {
                assertThat(confusion[label * 10 + label]).isEqualTo(10);
            }
            assertThat(java.util.Arrays.stream(confusion).sum()).isEqualTo(60);
        }
    }

    @Test
    void weightsBeginAnotherRunAndACheckpointContinuesOne() {
        try (ClassifierTrainer first = start(SMALL)) {
            steps(first, 7);
            Checkpoint weights = first.weights();
            Checkpoint checkpoint = first.checkpoint();
            try (ClassifierTrainer begun =
                            new ClassifierTrainer(SMALL, Stripes.split(100, 60), 2, Optional.of(weights));
                    ClassifierTrainer continued = start(SMALL)) {
                assertThat(begun.metrics()).isEqualTo(first.metrics());
                continued.restore(checkpoint);
                steps(first, 5);
                steps(continued, 5);
                assertThat(continued.metrics()).isEqualTo(first.metrics());
                assertThat(continued.curves()).isEqualTo(first.curves());
            }
            try (ClassifierTrainer dense = start(SMALL.with("network", "dense"))) {
                assertThatThrownBy(() -> dense.restore(checkpoint))
                        .isInstanceOf(CheckpointException.class)
                        .hasMessageContaining("'weights' has");
            }
        }
    }

    @Test
    void imagesTooSmallForFiltersAreRefusedWithAWayOut() {
        ImageSet tiny = new ImageSet(new byte[9 * 4], new byte[4], 3, 3, 4);
        assertThatThrownBy(() -> new ClassifierTrainer(SMALL, new ImageSplit(tiny, tiny), 1, Optional.empty()))
                .isInstanceOf(DataException.class)
                .hasMessage("images of 3 x 3 found, expected at least 4 x 4 for the convolutional network; "
                        + "choose the dense one, or larger images");
    }
}
