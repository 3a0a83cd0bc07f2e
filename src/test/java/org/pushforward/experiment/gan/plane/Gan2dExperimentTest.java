package org.pushforward.experiment.gan.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePictures;
import org.pushforward.model.gan.objective.Objectives;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class Gan2dExperimentTest {
    private final Gan2dExperiment experiment = new Gan2dExperiment();

    /** From scratch, with everything as it is offered: no mode is missed, and none gets less than half its due. */
    @ParameterizedTest
    @CsvSource({"eight-gaussians, 8", "disjoint-blobs, 3"})
    void everyModeIsCoveredFromScratch(String data, double modes) {
        try (Trainer<Gan2dSnapshot> trainer =
                experiment.start(experiment.defaults().withData(data))) {
            steps(trainer, 1500);
            Map<String, Double> metrics = trainer.metrics();
            assertThat(metrics).containsEntry("modes", modes).containsEntry("modes_covered", modes);
            assertThat(metrics.get("least_mode")).isGreaterThan(0.5);
            assertThat(metrics.get("good_share")).isGreaterThan(0.8);
            assertThat(metrics.get("js")).isLessThan(0.2);
        }
    }

    /** The lesson's setting in which the generator moves while the discriminator may not answer. */
    @Test
    void aGeneratorThatOutrunsItsDiscriminatorLosesModes() {
        RunSpec outrun = experiment.defaults();
        outrun = outrun.withValues(outrun.values().with("activation", "tanh").with("k-generator", 5));
        try (Trainer<Gan2dSnapshot> trainer = experiment.start(outrun)) {
            steps(trainer, 600);
            assertThat(trainer.metrics().get("least_mode")).isLessThan(0.1);
        }
    }

    @Test
    void discriminatorAloneApproachesTheBest() {
        try (Trainer<Gan2dSnapshot> trainer = experiment.start(with("train", "discriminator"))) {
            Map<String, Double> before = trainer.metrics();
            steps(trainer, 600);
            Map<String, Double> after = trainer.metrics();
            assertThat(after.get("js")).isEqualTo(before.get("js"));
            assertThat(after.get("best_value")).isEqualTo(before.get("best_value"));
            assertThat(distance(trainer.snapshot())).isLessThan(0.08);
        }
    }

    /** Mean of |D - D*| where either distribution has mass to learn from. */
    private static double distance(Gan2dSnapshot now) {
        PlaneField best = now.best();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < best.values().length; i++) {
            if (!Float.isNaN(best.values()[i])) {
                sum += Math.abs(best.values()[i] - now.d().values()[i]);
                count++;
            }
        }
        return sum / count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"eight-gaussians", "moons", "old-faithful"})
    void truthHoldsUnderEveryObjective(String data) {
        for (String objective : Objectives.names()) {
            try (Trainer<Gan2dSnapshot> trainer =
                    experiment.start(with("objective", objective).withData(data))) {
                steps(trainer, 5);
                Frame<Gan2dSnapshot> frame = Frame.still(trainer.snapshot(), 5, Curves.none());
                assertThat(experiment.truth(frame).holds()).as(objective).isTrue();
                assertThat(experiment.equation(frame)).hasSize(2);
            }
        }
    }

    @Test
    void ownPointsOfAnyScaleAreLearned(@TempDir Path folder) throws IOException {
        StringBuilder csv = new StringBuilder("height,weight\n");
        for (int i = 0; i < 400; i++) {
            csv.append(1700 + 80 * Math.sin(i * 0.7))
                    .append(',')
                    .append(70 + 9 * Math.cos(i * 0.7))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("own.csv"), csv);
        try (Trainer<Gan2dSnapshot> trainer =
                experiment.start(experiment.defaults().withData(file.toString()))) {
            assertThat(trainer.curveNames()).containsExactly("value", "js", "good");
            double before = trainer.metrics().get("js");
            steps(trainer, 400);
            assertThat(trainer.metrics().get("js")).isLessThan(before);
            assertThat(trainer.metrics()).doesNotContainKey("modes");
            assertThat(trainer.samples(5, 1).orElseThrow()[0][0]).isBetween(1400.0, 2000.0);
        }
    }

    @Test
    void dataOffThePlaneAreRefused() {
        assertThatThrownBy(() -> experiment.start(experiment.defaults().withData("two-gaussians")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'two-gaussians'");
    }

    @Test
    void stageLooksAsKept() {
        Frame<Gan2dSnapshot> frame = StagePictures.frame(experiment, experiment.defaults(), 60);
        GoldenPictures.assertLooksLike(
                "gan-2d", StagePictures.picture(experiment, frame, Theme.LIGHT, Language.EN, new Size(760, 620, 1)));
    }

    private RunSpec with(String name, String value) {
        RunSpec spec = experiment.defaults();
        return spec.withValues(spec.values().with(name, value));
    }

    private static void steps(Trainer<?> trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }
}
