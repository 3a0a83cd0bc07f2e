package org.pushforward.model.gan.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.data.DataSets;
import org.pushforward.experiment.gan.plane.Gan2dExperiment;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;

class Gan2dTrainerTest {
    private static final Values SMALL = new Gan2dExperiment()
            .parameters()
            .defaults()
            .with("batch", 32)
            .with("generator-units", 8)
            .with("discriminator-units", 8);

    @Test
    void aPlayerThatIsHeldKeepsItsWeights() {
        try (Gan2dTrainer trainer = trainer(SMALL.with("train", "discriminator"))) {
            Checkpoint before = trainer.checkpoint();
            trainer.step();
            Checkpoint after = trainer.checkpoint();
            assertThat(after.parts().get("generator")).isEqualTo(before.parts().get("generator"));
            assertThat(after.parts().get("discriminator"))
                    .isNotEqualTo(before.parts().get("discriminator"));
            trainer.set(SMALL.with("train", "generator"));
            trainer.step();
            Checkpoint last = trainer.checkpoint();
            assertThat(last.parts().get("generator")).isNotEqualTo(after.parts().get("generator"));
            assertThat(last.parts().get("discriminator"))
                    .isEqualTo(after.parts().get("discriminator"));
        }
    }

    @Test
    void weightsAreWhatTheTwoPlayersLearnedAndNothingElse() {
        try (Gan2dTrainer trainer = trainer(SMALL)) {
            trainer.step();
            Checkpoint weights = trainer.weights();
            assertThat(weights.parts()).containsOnlyKeys("generator", "discriminator");
            assertThat(weights.parts().get("generator"))
                    .isEqualTo(trainer.checkpoint().parts().get("generator"));
            assertThat(weights.parts().get("discriminator"))
                    .isEqualTo(trainer.checkpoint().parts().get("discriminator"));
        }
    }

    /** D alone with k = 3 does in one step what k = 1 does in three, but for the rates, which hardly shrink here. */
    @Test
    void kMovesInOneStepAreKSteps() {
        Values held = SMALL.with("train", "discriminator").with("discriminator-optimizer", "sgd");
        assertThat(discriminator(held.with("k", 3).with("decay", 1e6), 1))
                .usingComparatorWithPrecision(1e-6f)
                .containsExactly(discriminator(held.with("k", 1).with("decay", 1e6), 3));
    }

    @Test
    void theGeneratorMovesAsOftenAsItIsTold() {
        Values alone = SMALL.with("train", "generator").with("generator-optimizer", "sgd");
        assertThat(part(alone.with("k-generator", 4).with("decay", 1e6), 1, "generator"))
                .usingComparatorWithPrecision(1e-6f)
                .containsExactly(part(alone.with("decay", 1e6), 4, "generator"));
    }

    private static float[] discriminator(Values values, int steps) {
        return part(values, steps, "discriminator");
    }

    private static float[] part(Values values, int steps, String name) {
        try (Gan2dTrainer trainer = trainer(values)) {
            for (int i = 0; i < steps; i++) {
                trainer.step();
            }
            return (float[]) trainer.checkpoint().parts().get(name);
        }
    }

    @Test
    void aPenaltyFlattensTheDiscriminator() {
        double free = steepest(SMALL.with("discriminator-units", 32));
        double held = steepest(SMALL.with("discriminator-units", 32).with("penalty", 5.0));
        assertThat(held).isLessThan(0.5 * free);
    }

    /** The mean slope of v = logit D on generated points, by the arrows of the loss whose slope is σ(v) ‖∇v‖. */
    private static double steepest(Values values) {
        Values held = values.with("train", "discriminator").with("loss", "minimax");
        try (Gan2dTrainer trainer = trainer(held)) {
            for (int i = 0; i < 300; i++) {
                trainer.step();
            }
            float[] by = trainer.snapshot().push().by();
            double sum = 0;
            for (int i = 0; i < by.length; i += 2) {
                sum += Math.hypot(by[i], by[i + 1]);
            }
            return sum;
        }
    }

    /** The pushes are minus the loss's slope in the data's unit: by central differences of D's own scores. */
    @ParameterizedTest
    @ValueSource(strings = {"gan", "wasserstein", "hellinger"})
    void pushesAreMinusTheSlopeOfTheLoss(String objective) {
        Values values = SMALL.with("objective", objective).with("activation", "tanh");
        try (Gan2dTrainer trainer = trainer(values)) {
            for (int i = 0; i < 50; i++) {
                trainer.step();
            }
            Gan2dSnapshot now = trainer.snapshot();
            float[] from = now.push().from();
            double h = 0.01;
            for (int axis = 0; axis < 2; axis++) {
                float[] up = from.clone();
                float[] down = from.clone();
                for (int i = axis; i < from.length; i += 2) {
                    up[i] += (float) h;
                    down[i] -= (float) h;
                }
                double[] above = trainer.generatorLosses(up);
                double[] below = trainer.generatorLosses(down);
                for (int i = 0; i < above.length; i++) {
                    double slope = (above[i] - below[i]) / (2 * h);
                    assertThat((double) now.push().by()[2 * i + axis])
                            .isCloseTo(-slope, org.assertj.core.api.Assertions.within(2e-3));
                }
            }
        }
    }

    @Test
    void checkpointsOfAnotherShapeAreRefused() {
        try (Gan2dTrainer small = trainer(SMALL);
                Gan2dTrainer large = trainer(SMALL.with("generator-units", 16))) {
            Checkpoint checkpoint = small.checkpoint();
            assertThatThrownBy(() -> large.restore(checkpoint)).hasMessageContaining("generator");
        }
    }

    @Test
    void oneDimensionalNoiseMakesAThread() {
        try (Gan2dTrainer trainer = trainer(SMALL.with("noise-dims", 1))) {
            trainer.step();
            assertThat(trainer.snapshot().manifold().rows()).isEqualTo(1);
            assertThat(trainer.samples(7, 3).orElseThrow()).hasDimensions(7, 2);
        }
    }

    private static Gan2dTrainer trainer(Values values) {
        return new Gan2dTrainer(values, DataSets.plane("eight-gaussians"), 1);
    }
}
