package org.pushforward.experiment.gmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePictures;
import org.pushforward.model.gmm.GmmSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class GmmStageTest {
    private static final Size SIZE = new Size(520, 400, 1);

    private final GmmExperiment experiment = new GmmExperiment();

    private RunSpec with(String data, Map<String, ?> changes) {
        RunSpec spec = experiment.defaults();
        return spec.withValues(spec.values().withAll(changes)).withData(data);
    }

    @Test
    void aMeanThatIsDraggedIsWhereTheNextRunBeginsAndTheOthersStay() {
        Frame<GmmSnapshot> frame = StagePictures.frame(experiment, experiment.defaults(), 20);
        GmmSnapshot before = frame.snapshot();
        Axes axes = PlaneView.axes(before, SIZE);
        double x = axes.toPixelX(before.mixture().x(0));
        double y = axes.toPixelY(before.mixture().y(0));
        Map<String, Object> changes = new PlaneView().drag(frame, SIZE, new Gesture(x + 3, y - 2, x + 60, y - 90));
        assertThat(changes).containsOnlyKeys("start", "places").containsEntry("start", "placed");
        GmmSnapshot after = StagePictures.frame(experiment, with("old-faithful", changes), 0)
                .snapshot();
        // a thousandth of the window, which is some 4 wide and 66 high
        assertThat(after.mixture().x(0)).isCloseTo(axes.toDataX(x + 60), within(0.005));
        assertThat(after.mixture().y(0)).isCloseTo(axes.toDataY(y - 90), within(0.07));
        assertThat(after.mixture().x(1)).isCloseTo(before.mixture().x(1), within(0.005));
        assertThat(after.mixture().y(1)).isCloseTo(before.mixture().y(1), within(0.07));
    }

    @Test
    void elsewhereTheNearestPointIsLookedAtAndOutsideNothingHappens() {
        Frame<GmmSnapshot> frame = StagePictures.frame(experiment, experiment.defaults(), 20);
        Axes axes = PlaneView.axes(frame.snapshot(), SIZE);
        int point = 100;
        // inside the plot at its upper left, where there is no mean
        double corner = 60;
        double x = axes.toPixelX(frame.snapshot().points()[2 * point]);
        double y = axes.toPixelY(frame.snapshot().points()[2 * point + 1]);
        Map<String, Object> changes = new PlaneView().drag(frame, SIZE, new Gesture(corner, corner, x, y));
        assertThat(changes).containsOnlyKeys("at-x", "at-y");
        GmmSnapshot after = StagePictures.frame(experiment, with("old-faithful", changes), 20)
                .snapshot();
        assertThat(after.pointed().x()).isCloseTo(frame.snapshot().points()[2 * point], within(0.02));
        assertThat(after.pointed().y()).isCloseTo(frame.snapshot().points()[2 * point + 1], within(0.5));
        assertThat(new PlaneView().drag(frame, SIZE, new Gesture(5, 5, x, y))).isEmpty();
        Map<String, Object> far = new PlaneView().drag(frame, SIZE, new Gesture(corner, corner, 9e4, -9e4));
        assertThat(far).containsEntry("at-x", 1.0).containsEntry("at-y", 1.0);
    }

    @Test
    void theTruthHoldsAtEveryHalfStepForEverySetAndKind() {
        for (String data : experiment.dataSets()) {
            for (String kind : List.of("full", "diagonal", "tied", "spherical")) {
                RunSpec spec = with(data, Map.of("components", 4, "covariance", kind, "points", 100));
                try (Trainer<GmmSnapshot> trainer = experiment.start(spec)) {
                    for (int half = 0; half < 24; half++) {
                        trainer.phase(half % 2);
                        Frame<GmmSnapshot> frame = Frame.still(trainer.snapshot(), half / 2, Curves.none());
                        assertThat(experiment.truth(frame).holds())
                                .as("%s %s %s", data, kind, half)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void ownPointsAreAllTakenInTheirOwnUnits(@TempDir Path folder) throws IOException {
        StringBuilder csv = new StringBuilder("a,b\n");
        for (int i = 0; i < 60; i++) {
            csv.append(1000 * (i % 2) + i)
                    .append(',')
                    .append(i * i % 17 / 1000.0)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("own.csv"), csv);
        try (Trainer<GmmSnapshot> trainer = experiment.start(with(file.toString(), Map.of()))) {
            for (int step = 0; step < 30; step++) {
                trainer.step();
            }
            Map<String, Double> metrics = trainer.metrics();
            assertThat(metrics.get("heaviest_weight")).isCloseTo(0.5, within(0.01));
            assertThat(metrics.get("nll") * 60).isCloseTo(-metrics.get("log_likelihood"), within(1e-9));
            assertThat(metrics).doesNotContainKeys("gap", "entropy");
        }
    }

    @Test
    void dataOnALineAreRefused() {
        assertThatThrownBy(() -> experiment.start(experiment.defaults().withData("two-gaussians")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two-gaussians");
    }

    @Test
    void stageLooksAsKept() {
        Frame<GmmSnapshot> frame = StagePictures.frame(experiment, experiment.defaults(), 6);
        GoldenPictures.assertLooksLike(
                "gmm", StagePictures.picture(experiment, frame, Theme.LIGHT, Language.EN, new Size(760, 640, 1)));
    }
}
