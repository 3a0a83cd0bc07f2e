package org.pushforward.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.compare.Stops;
import org.pushforward.experiment.compare.Until;
import org.pushforward.training.Frame;
import org.pushforward.training.Passage;
import org.pushforward.ui.Demo;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ComparisonTest {
    private Run<Demo.Point> first;
    private Comparison comparison;
    private Optional<Stopped> stopped = Optional.empty();

    @BeforeEach
    void open() throws Exception {
        first = Run.open(new Demo());
        first.pace(Double.POSITIVE_INFINITY);
        for (int i = 0; i < 20; i++) {
            first.step();
        }
        comparison = new Comparison(first, first.record().get());
        until(() -> comparison.runs().size() == 2);
    }

    @AfterEach
    void close() {
        comparison.close();
        first.close();
    }

    private void pulse() {
        comparison.pulse().ifPresent(why -> stopped = Optional.of(why));
    }

    private void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            pulse();
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void playFor(int millis) {
        first.play(true);
        long end = System.nanoTime() + millis * 1_000_000L;
        until(() -> System.nanoTime() > end);
    }

    private long stepOf(int run) {
        return comparison.runs().get(run).frame().map(Frame::step).orElse(-1L);
    }

    /** Waits until every frame has come, and says where all stand. */
    private long stand() throws Exception {
        until(comparison::isSettled);
        List<Long> steps = new ArrayList<>();
        for (Run<?> run : comparison.runs()) {
            steps.add(run.record().get().present().step());
        }
        assertThat(steps).containsOnly(comparison.at());
        // what was published before the answers has come now
        pulse();
        until(() -> {
            for (int i = 0; i < steps.size(); i++) {
                if (stepOf(i) != comparison.at()) {
                    return false;
                }
            }
            return true;
        });
        return comparison.at();
    }

    private void assertBitEqualToARunAlone(int run) {
        Run<?> of = comparison.runs().get(run);
        RunSpec spec = of.spec();
        try (Passage<Demo.Point> alone = Passage.begin(new Demo().start(spec), spec.values())) {
            while (alone.step() < comparison.at()) {
                alone.finishStep();
            }
            assertThat(of.frame().orElseThrow().snapshot())
                    .isEqualTo(alone.frame().snapshot());
            // a run that was farther has thinned its curves more
            if (of.frame().orElseThrow().track().head() < 1000) {
                assertThat(of.frame().orElseThrow().curves().values())
                        .isDeepEqualTo(alone.frame().curves().values());
            }
        }
    }

    @Test
    void beginsWithACopyThatStandsWhereTheFirstRunStands() throws Exception {
        assertThat(stand()).isEqualTo(20);
        assertThat(comparison.runs().get(1).spec()).isEqualTo(first.spec());
        assertBitEqualToARunAlone(1);
        first.seek(7);
        assertThat(stand()).isEqualTo(7);
        assertBitEqualToARunAlone(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whateverIsDoneAllStandAtTheSameStepAndEachIsBitEqualToTheSameRunAlone(int seed) throws Exception {
        comparison.copy(1);
        until(() -> comparison.runs().size() == 3);
        // structural, so that each is a run of its own from the first step
        comparison.runs().get(1).change(Map.of("start", 7));
        comparison.runs().get(2).change(Map.of("shape", "square", "start", 2));
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            Run<?> any = comparison.runs().get(random.nextInt(3));
            switch (random.nextInt(8)) {
                case 0, 1 -> any.play(true);
                case 2 -> any.play(false);
                case 3 -> any.seek(random.nextInt(2000));
                case 4 -> any.step();
                case 5 -> any.stepPhase();
                case 6 ->
                    any.pace(random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : random.nextBoolean() ? 300 : 1.2);
                default -> any.restart();
            }
            for (int pulses = random.nextInt(6); pulses > 0; pulses--) {
                pulse();
                LockSupport.parkNanos(2_000_000);
            }
            if (i % 5 == 4) {
                first.play(false);
                first.seek(comparison.at());
                stand();
                for (int run = 0; run < 3; run++) {
                    assertBitEqualToARunAlone(run);
                }
            }
        }
    }

    @Test
    void aLiveChangeOfOneRunBranchesItAloneAndNoneCanBeSoughtBeyond() throws Exception {
        playFor(20);
        first.play(false);
        long far = stand();
        first.seek(10);
        stand();
        comparison.runs().get(1).change(Map.of("target", -1.0));
        first.seek(far);
        assertThat(stand()).as("the second run has not gone farther").isEqualTo(10);
        assertThat(first.values().real("target")).isEqualTo(0.5);
        assertThat(comparison.differences(first)).containsExactly("target");
        playFor(10);
        first.play(false);
        assertThat(stand()).isGreaterThan(10);
    }

    @Test
    void aRunThatBeginsAnewBringsAllToTheBeginningAndPlayingGoesOn() throws Exception {
        playFor(20);
        comparison.runs().get(1).change(Map.of("start", 7));
        assertThat(comparison.at()).isZero();
        until(() -> stepOf(0) > 0 && stepOf(1) > 0 && comparison.isSettled());
        assertThat(first.playing()).isTrue();
        first.play(false);
        stand();
        assertBitEqualToARunAlone(1);
    }

    @Test
    void seedAndDataAreTheSameForAll() throws Exception {
        comparison.runs().get(1).apply(first.spec().withSeed(9).withData("moons"));
        assertThat(first.spec().seed()).isEqualTo(9);
        assertThat(first.spec().data()).isEqualTo("moons");
        assertThat(stand()).isZero();
        comparison.runs().get(1).edits().undo();
        assertThat(first.spec().seed()).isEqualTo(1);
    }

    @Test
    void stopsAtTheStepExactly() throws Exception {
        comparison.stops(new Stops(Optional.of(123L), Optional.empty(), Optional.empty()));
        first.play(true);
        until(() -> stopped.isPresent());
        assertThat(stopped.get().cause()).isEqualTo(Stops.Cause.STEP);
        assertThat(first.playing()).isFalse();
        assertThat(stand()).isEqualTo(123);
        first.play(true);
        until(() -> stepOf(0) > 123);
    }

    @Test
    void stopsWhenAMetricOfAnyRunHasTheValueAndSaysWhose() throws Exception {
        comparison.stops(new Stops(Optional.empty(), Optional.of(new Until("x", true, 0.9)), Optional.empty()));
        comparison.runs().get(1).change(Map.of("learning-rate", 0.01));
        first.pace(2000);
        first.play(true);
        until(() -> stopped.isPresent());
        assertThat(stopped.get()).isEqualTo(new Stopped(Stops.Cause.METRIC, 1));
        stand();
        until(() -> !comparison.scoresAreOld() && comparison.scores().isPresent());
        assertThat(comparison.scores().get().value(1, "x")).isLessThanOrEqualTo(0.9);
    }

    @Test
    void stopsAfterATime() throws Exception {
        comparison.stops(new Stops(Optional.empty(), Optional.empty(), Optional.of(0.05)));
        first.play(true);
        until(() -> stopped.isPresent());
        assertThat(stopped.get().cause()).isEqualTo(Stops.Cause.SECONDS);
        stand();
    }

    @Test
    void aRunThatDivergesLeavesTheOthersAloneAndComesBackWithThem() throws Exception {
        comparison.runs().get(1).change(Map.of("learning-rate", 10.0));
        first.play(true);
        until(() -> comparison.runs().get(1).frame().flatMap(Frame::failure).isPresent() && stepOf(0) > stepOf(1) + 50);
        first.play(false);
        first.seek(15);
        assertThat(stand()).isEqualTo(15);
        assertThat(comparison.runs().get(1).frame().flatMap(Frame::failure)).isEmpty();
    }

    @Test
    void metricsAreAskedForWhenTheRunsStandStill() {
        until(() -> comparison.scores().isPresent() && !comparison.scoresAreOld());
        assertThat(comparison.scores().get().names()).containsExactly("x");
        first.step();
        assertThat(comparison.scoresAreOld()).isTrue();
        double before = comparison.scores().get().value(0, "x");
        until(() -> !comparison.scoresAreOld());
        until(() -> comparison.scores().get().value(0, "x") != before);
    }

    @Test
    void theFirstRunGoesOnAloneWhenTheComparisonEnds() throws Exception {
        first.play(true);
        until(() -> stepOf(0) > 40);
        comparison.close();
        assertThat(first.playing()).isTrue();
        long now = stepOf(0);
        while (first.frame().orElseThrow().step() <= now + 10) {
            first.pulse();
        }
        comparison = new Comparison(first, first.record().get());
    }
}
