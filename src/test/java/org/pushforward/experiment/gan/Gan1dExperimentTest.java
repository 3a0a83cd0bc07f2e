package org.pushforward.experiment.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.data.DataException;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePictures;
import org.pushforward.model.gan.Gan1dSnapshot;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class Gan1dExperimentTest {
    private final Gan1dExperiment experiment = new Gan1dExperiment();

    @Test
    void generatorReachesTheDataAndKeepsThem() {
        try (Trainer<Gan1dSnapshot> trainer = experiment.start(experiment.defaults())) {
            steps(trainer, (int) experiment.defaultSteps());
            for (int i = 0; i < 10; i++) {
                assertThat(trainer.snapshot().js()).isLessThan(0.02);
                steps(trainer, 100);
            }
            assertThat(trainer.snapshot().value()).isCloseTo(-Math.log(4), within(0.05));
        }
    }

    @Test
    void discriminatorAloneApproachesItsOptimum() {
        RunSpec held = with("train", "discriminator").withData("one-gaussian");
        try (Trainer<Gan1dSnapshot> trainer = experiment.start(held)) {
            double before = gap(trainer.metrics());
            double js = trainer.metrics().get("js");
            steps(trainer, 600);
            assertThat(trainer.metrics().get("js")).isEqualTo(js);
            assertThat(gap(trainer.metrics())).isPositive().isLessThan(0.1 * before);
        }
    }

    @Test
    void identitiesHoldForEveryChoiceAndDataSet() {
        for (String data : experiment.dataSets()) {
            for (String loss : new String[] {"minimax", "non-saturating"}) {
                try (Trainer<Gan1dSnapshot> trainer =
                        experiment.start(with("loss", loss).withData(data))) {
                    steps(trainer, 20);
                    Map<String, Double> m = trainer.metrics();
                    assertThat(m.get("value_at_optimal_d")).isCloseTo(2 * m.get("js") - Math.log(4), within(1e-9));
                    assertThat(m.get("value")).isLessThanOrEqualTo(m.get("value_at_optimal_d") + 1e-12);
                }
            }
        }
    }

    @Test
    void ownNumbersOfAnyScaleAreLearned(@TempDir Path folder) throws IOException {
        StringBuilder csv = new StringBuilder("height\n");
        for (int i = 0; i < 400; i++) {
            csv.append(1700 + 80 * Math.sin(i * 0.7) + i % 7).append('\n');
        }
        Path file = Files.writeString(folder.resolve("own.csv"), csv);
        try (Trainer<Gan1dSnapshot> trainer =
                experiment.start(experiment.defaults().withData(file.toString()))) {
            double before = trainer.snapshot().js();
            steps(trainer, 300);
            assertThat(trainer.snapshot().js()).isLessThan(0.6 * before);
            assertThat(trainer.samples(5, 1).get()[0][0]).isBetween(1500.0, 1900.0);
        }
    }

    @Test
    void dataOffTheLineAreRefusedWithAWayOut() {
        assertThatThrownBy(() -> experiment.start(experiment.defaults().withData("moons")))
                .isInstanceOf(DataException.class)
                .hasMessage("'moons' has points of two numbers, expected one; choose a data set on the line");
    }

    @Test
    void stageLooksAsKept() {
        Frame<Gan1dSnapshot> frame = StagePictures.frame(experiment, experiment.defaults(), 60);
        GoldenPictures.assertLooksLike(
                "gan-1d", StagePictures.picture(experiment, frame, Theme.LIGHT, Language.EN, new Size(720, 600, 1)));
    }

    private RunSpec with(String name, String value) {
        RunSpec spec = experiment.defaults();
        return spec.withValues(spec.values().with(name, value));
    }

    private static double gap(Map<String, Double> metrics) {
        return metrics.get("value_at_optimal_d") - metrics.get("value");
    }

    private static void steps(Trainer<?> trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }
}
