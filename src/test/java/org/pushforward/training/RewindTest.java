package org.pushforward.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.experiment.Brief;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/** Coming back to the past leaves no trace: whatever was sought, the run goes on as if it had never been left. */
class RewindTest {
    private static final int END = 48;

    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream();
    }

    /** The defaults with every live parameter moved. */
    private static Values moved(Values values, List<Parameter> parameters, double part) {
        Values moved = values;
        for (Parameter parameter : parameters) {
            if (parameter.isLive() && parameter instanceof Real real) {
                moved = moved.with(parameter.name(), real.min() + part * (real.max() - real.min()));
            }
        }
        return moved;
    }

    private static <S> Passage<S> begun(Experiment<S> experiment) {
        return begun(experiment, Timeline.from(Brief.of(experiment).values()));
    }

    private static <S> Passage<S> begun(Experiment<S> experiment, Timeline timeline) {
        return new Passage<>(experiment.start(Brief.of(experiment)), timeline, 0);
    }

    private static Timeline withKeyframes(Experiment<?> experiment, long spacing) {
        return new Timeline(Brief.of(experiment).values(), Timeline.MOST_BYTES, spacing);
    }

    /** To the given step, with changes of parameters at steps 7 and 19. */
    private static void advance(Passage<?> run, Experiment<?> experiment, int from, int to) {
        Values defaults = Brief.of(experiment).values();
        List<Parameter> parameters = experiment.parameters().all();
        for (int step = from; step < to; step++) {
            if (step == 7 || step == 19) {
                run.change(moved(defaults, parameters, step / 35.0), step);
                run.change(moved(defaults, parameters, step / 40.0), step);
            }
            run.finishStep();
        }
    }

    private static void assertSameState(Passage<?> a, Passage<?> b) {
        Map<String, Object> expected = a.state().parts();
        Map<String, Object> actual = b.state().parts();
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, array) ->
                assertThat(Objects.deepEquals(array, actual.get(name))).as(name).isTrue());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void randomSeeksEndAtTheSameBitsAsAStraightRun(Experiment<?> experiment) {
        randomSeeks(experiment, Timeline.EVERY_STEP);
        randomSeeks(experiment, Long.MAX_VALUE);
    }

    private static void randomSeeks(Experiment<?> experiment, long spacing) {
        Rng rng = new Rng(4);
        try (Passage<?> straight = begun(experiment);
                Passage<?> rewound = begun(experiment, withKeyframes(experiment, spacing))) {
            advance(straight, experiment, 0, END);
            advance(rewound, experiment, 0, 30);
            for (int i = 0; i < 8; i++) {
                rewound.seek((long) (31 * rng.nextDouble()), () -> false);
                rewound.finishStep();
            }
            rewound.seek(Long.MAX_VALUE, () -> false);
            long head = rewound.frame(0, false).step();
            assertThat(head).isBetween(30L, 38L);
            for (long step = head; step < END; step++) {
                rewound.finishStep();
            }
            assertSameState(straight, rewound);
            assertThat(rewound.frame(0, false).track().values())
                    .isEqualTo(straight.frame(0, false).track().values());
            assertThat(rewound.frame(0, false).curves())
                    .usingRecursiveComparison()
                    .isEqualTo(straight.frame(0, false).curves());
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aMomentSoughtIsTheMomentItWas(Experiment<?> experiment) {
        try (Passage<?> there = begun(experiment);
                Passage<?> back = begun(experiment)) {
            advance(there, experiment, 0, 13);
            advance(back, experiment, 0, 30);
            back.seek(13, () -> false);
            back.seek(0, () -> false);
            back.seek(13, () -> false);
            assertSameState(there, back);
            Frame<?> then = there.frame(0, false);
            Frame<?> now = back.frame(0, false);
            assertThat(now.step()).isEqualTo(13);
            assertThat(now.track().head()).isEqualTo(30);
            assertThat(now.track().values()).isEqualTo(then.track().values());
            assertThat(now.curves()).usingRecursiveComparison().isEqualTo(then.curves());
            assertThat(then.track().values())
                    .contains(moved(
                            Brief.of(experiment).values(),
                            experiment.parameters().all(),
                            7 / 40.0));
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aChangeInThePastBeginsABranchAndKeepsTheOldCurves(Experiment<?> experiment) {
        Values defaults = Brief.of(experiment).values();
        Values other = moved(defaults, experiment.parameters().all(), 0.6);
        if (other.equals(defaults)) {
            return;
        }
        try (Passage<?> straight = begun(experiment);
                Passage<?> branched = begun(experiment)) {
            for (int step = 0; step < 30; step++) {
                branched.finishStep();
            }
            Curves first = branched.frame(0, false).curves();
            branched.seek(11, () -> false);
            branched.change(other, 1);
            Track track = branched.frame(0, false).track();
            assertThat(track.head()).isEqualTo(11);
            assertThat(track.left()).usingRecursiveComparison().isEqualTo(first);
            for (int step = 0; step < 20; step++) {
                if (step == 11) {
                    straight.change(other, 1);
                }
                straight.finishStep();
            }
            for (int step = 11; step < 20; step++) {
                branched.finishStep();
            }
            branched.seek(3, () -> false);
            branched.seek(20, () -> false);
            assertSameState(straight, branched);
        }
    }

    @Test
    void keyframesStayWithinTheirBoundAndStillReachEveryStep() {
        Values values = Catalog.all().get(0).defaults().values();
        Timeline timeline = new Timeline(values, 50_000, 100_000_000);
        long nanosSinceLast = 0;
        for (long step = 0; step < 10_000; step++) {
            nanosSinceLast += 10_000_000;
            if (step == 0 || timeline.keyframeDue(step, nanosSinceLast)) {
                timeline.keep(step, new Checkpoint(Map.of("x", new float[1000])), 1000);
                nanosSinceLast = 0;
            }
            assertThat(timeline.bytes()).isLessThanOrEqualTo(50_000);
        }
        assertThat(timeline.before(0).getKey()).isZero();
        for (long step = 0; step < 10_000; step++) {
            // a dozen keyframes at the least, so never more than two of their distances
            assertThat(step - timeline.before(step).getKey()).isLessThan(2 * 10_000 / 6);
        }
    }
}
