package org.pushforward.experiment.gan.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePictures;
import org.pushforward.experiment.View;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class DigitsGanExperimentTest {
    private final DigitsGanExperiment experiment = new DigitsGanExperiment();

    @Test
    void theWeightsThatComeWithTheProgramDrawAllTenDigits() {
        try (Trainer<DigitsGanSnapshot> trainer = experiment.start(experiment.defaults())) {
            Map<String, Double> metrics = trainer.metrics();
            assertThat(metrics.get("class_coverage")).isEqualTo(10);
            assertThat(metrics.get("class_entropy")).isGreaterThan(2.2);
            assertThat(metrics.get("sure")).isGreaterThan(0.6);
            assertThat(metrics.get("frechet")).isLessThan(20);
        }
    }

    @Test
    void fromScratchTheDistanceToTheDataFallsByHalfInTwoHundredSteps() {
        RunSpec spec = with(experiment.defaults(), "weights", "scratch");
        try (Trainer<DigitsGanSnapshot> trainer = experiment.start(spec)) {
            int frechet = trainer.curveNames().indexOf("frechet");
            double before = trainer.curves()[frechet];
            for (int i = 0; i < 200; i++) {
                trainer.step();
            }
            assertThat(trainer.curves()[frechet]).isLessThan(before / 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"non-saturating", "minimax", "least-squares"})
    void theEquationIsThatOfTheLossAndTheTruthHolds(String loss) {
        Frame<DigitsGanSnapshot> frame = StagePictures.frame(experiment, with(experiment.defaults(), "loss", loss), 2);
        DigitsGanSnapshot now = frame.snapshot();
        assertThat(experiment.truth(frame).holds()).isTrue();
        String game = experiment.equation(frame).get(0).toString();
        assertThat(game.contains("log")).isEqualTo(!loss.equals("least-squares"));
        assertThat(now.value()).isEqualTo(now.realTerm() + now.fakeTerm());
    }

    @Test
    void theWalkIsDraggedAlongItsStrip() {
        Frame<DigitsGanSnapshot> frame = StagePictures.frame(experiment, experiment.defaults(), 1);
        View<DigitsGanSnapshot> walk = experiment.stage().views().stream()
                .filter(view -> view.id().equals("walk"))
                .findFirst()
                .orElseThrow();
        Size size = new Size(900, 130, 1);
        assertThat(walk.drag(frame, size, new Gesture(100, 60, 20, 60))).isEqualTo(Map.of("walk", 0.0));
        assertThat(walk.drag(frame, size, new Gesture(100, 60, 880, 60))).isEqualTo(Map.of("walk", 3.0));
        assertThat(walk.drag(frame, size, new Gesture(880, 60, 880, 60))).isEmpty();
    }

    private static RunSpec with(RunSpec spec, String name, String value) {
        return spec.withValues(spec.values().with(name, value));
    }
}
