package org.pushforward.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.experiment.Brief;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.experiment.output.SavedSpecs;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/** A run that was saved and opened is the run that was saved: all its moments, and all that comes after. */
class RecordingTest {
    private static final int SAVED = 20;
    private static final int END = 32;

    @TempDir
    Path folder;

    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream();
    }

    private static Values moved(Values values, double part) {
        Values moved = values;
        for (Parameter parameter : values.parameters().all()) {
            if (parameter.isLive() && parameter instanceof Real real) {
                moved = moved.with(parameter.name(), real.min() + part * (real.max() - real.min()));
            }
        }
        return moved;
    }

    /** With changes at steps 4, 9 and 20, keyframes after every step. */
    private static <S> Passage<S> begun(Experiment<S> experiment) {
        Values start = Brief.of(experiment).values();
        Timeline timeline = new Timeline(start, Timeline.MOST_BYTES, Timeline.EVERY_STEP);
        return new Passage<>(experiment.start(Brief.of(experiment)), timeline, 0);
    }

    private static void advance(Passage<?> run, Values defaults, int to) {
        while (run.step() < to) {
            if (List.of(4L, 9L, (long) SAVED).contains(run.step())) {
                run.change(moved(defaults, run.step() / 35.0));
                run.change(moved(defaults, run.step() / 40.0));
            }
            run.finishStep();
        }
    }

    private <S> OpenedRun<?> savedAndOpened(Experiment<S> experiment, Recording recording) throws IOException {
        Path file = folder.resolve("a.run");
        try (OutputStream out = Files.newOutputStream(file)) {
            SavedRunFile.write(SavedSpecs.saved(experiment, Brief.of(experiment), recording), out);
        }
        return OpenedRun.of(Catalog.all(), SavedRunFile.read(file));
    }

    private static void assertSame(Passage<?> actual, Passage<?> expected) {
        assertThat(actual.step()).isEqualTo(expected.step());
        expected.state()
                .parts()
                .forEach((name, array) -> assertThat(
                                Objects.deepEquals(array, actual.state().parts().get(name)))
                        .as(name)
                        .isTrue());
        assertThat(actual.frame().track().values())
                .isEqualTo(expected.frame().track().values());
        assertThat(actual.frame().curves())
                .usingRecursiveComparison()
                .isEqualTo(expected.frame().curves());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void randomSeeksInAnOpenedRunEndAtTheBitsOfAStraightRun(Experiment<?> experiment) throws IOException {
        Values defaults = Brief.of(experiment).values();
        Rng rng = new Rng(11);
        try (Passage<?> straight = begun(experiment);
                Passage<?> saved = begun(experiment)) {
            advance(saved, defaults, SAVED);
            saved.change(moved(defaults, SAVED / 35.0));
            OpenedRun<?> file = savedAndOpened(experiment, saved.record());
            try (Passage<?> opened = file.resume()) {
                assertSame(opened, saved);
                for (int i = 0; i < 6; i++) {
                    long target = (long) ((SAVED + 1) * rng.nextDouble());
                    opened.seek(target, () -> false);
                    assertThat(opened.step()).isEqualTo(target);
                }
                opened.seek(SAVED, () -> false);
                advance(straight, defaults, SAVED);
                straight.change(moved(defaults, SAVED / 35.0));
                assertSame(opened, straight);
                straight.change(moved(defaults, SAVED / 40.0));
                straight.finishStep();
                opened.change(moved(defaults, SAVED / 40.0));
                advanceBoth(straight, opened, defaults);
                assertSame(opened, straight);
            }
        }
    }

    private static void advanceBoth(Passage<?> straight, Passage<?> opened, Values defaults) {
        opened.finishStep();
        advance(straight, defaults, END);
        advance(opened, defaults, END);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void recordingARunDisturbsItAtNoPhase(Experiment<?> experiment) throws IOException {
        Values defaults = Brief.of(experiment).values();
        try (Passage<?> straight = begun(experiment);
                Passage<?> recorded = begun(experiment)) {
            int phases = recorded.trainer().phases().size();
            for (int i = 0; i < 6 * phases; i++) {
                if (i == 2 * phases + 1) {
                    straight.change(moved(defaults, 0.3));
                    recorded.change(moved(defaults, 0.3));
                }
                Recording recording = recorded.record();
                assertThat(recording.present().step()).isEqualTo(i / phases);
                straight.onePhase();
                recorded.onePhase();
            }
            assertSame(recorded, straight);
            straight.onePhase();
            recorded.onePhase();
            savedAndOpened(experiment, recorded.record()).resume().close();
        }
    }

    @Test
    void aChangeWhereAnOpenedRunStandsComesAfterThoseMadeThereBefore() throws IOException {
        Experiment<?> experiment = Catalog.get("gan-1d");
        Values defaults = Brief.of(experiment).values();
        try (Passage<?> run = begun(experiment)) {
            advance(run, defaults, 3);
            run.change(moved(defaults, 0.1));
            try (Passage<?> opened = savedAndOpened(experiment, run.record()).resume()) {
                opened.change(moved(defaults, 0.2));
                assertThat(opened.record().changes())
                        .containsExactly(
                                new Recording.Change(3, 0, moved(defaults, 0.1)),
                                new Recording.Change(3, 0, moved(defaults, 0.2)));
            }
        }
    }

    @Test
    void aRunSavedInItsPastKnowsItsFuture() throws IOException {
        Experiment<?> experiment = Catalog.get("gan-1d");
        Values defaults = Brief.of(experiment).values();
        try (Passage<?> run = begun(experiment)) {
            advance(run, defaults, SAVED);
            run.seek(6, () -> false);
            try (Passage<?> opened = savedAndOpened(experiment, run.record()).resume()) {
                assertSame(opened, run);
                assertThat(opened.frame().track().head()).isEqualTo(SAVED);
                run.seek(SAVED, () -> false);
                opened.seek(SAVED, () -> false);
                assertSame(opened, run);
            }
        }
    }

    @Test
    void aRunWhosePastIsUnknownIsWoundBackToWhereItBegan() {
        Experiment<?> experiment = Catalog.get("gan-1d");
        Values defaults = Brief.of(experiment).values();
        try (Passage<?> run = begun(experiment)) {
            advance(run, defaults, 5);
            Recording.Present now = run.record().present();
            Recording cut = Recording.from(now.step(), now.values(), now.state());
            try (Passage<?> opened = Passage.resume(experiment.start(Brief.of(experiment)), cut)) {
                opened.finishStep();
                opened.finishStep();
                opened.seek(0, () -> false);
                assertThat(opened.step()).isEqualTo(5);
                assertThat(Objects.deepEquals(
                                opened.state().parts().get("weights"),
                                run.state().parts().get("weights")))
                        .isTrue();
            }
        }
    }
}
