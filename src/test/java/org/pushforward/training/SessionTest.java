package org.pushforward.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SessionTest {
    private static final Parameters PARAMETERS =
            Parameters.of(Parameter.real("gain", "", -1e6, 1e6, 1).live());

    /** A chaotic map: any difference in the steps taken shows in the state. */
    private static final class Logistic implements Trainer<Double> {
        private final Thread owner = Thread.currentThread();
        private final CountDownLatch closed;
        private double x = 0.3;
        private double gain = 1;
        private int phasesDone;

        Logistic(CountDownLatch closed) {
            this.closed = closed;
        }

        @Override
        public List<String> phases() {
            return List.of("square", "scale");
        }

        @Override
        public void phase(int index) {
            assertThat(Thread.currentThread()).isSameAs(owner);
            phasesDone++;
            x = index == 0 ? x * (1 - x) : x * 3.9 * gain;
        }

        @Override
        public void set(Values values) {
            gain = values.real("gain");
        }

        @Override
        public List<String> curveNames() {
            return List.of("x");
        }

        @Override
        public double[] curves() {
            return new double[] {x};
        }

        @Override
        public Double snapshot() {
            return x;
        }

        @Override
        public Map<String, Double> metrics() {
            return new LinkedHashMap<>(Map.of("x", x));
        }

        @Override
        public Checkpoint checkpoint() {
            return new Checkpoint(Map.of("x", new double[] {x}));
        }

        @Override
        public void restore(Checkpoint checkpoint) {
            x = checkpoint.doubles("x")[0];
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private final CountDownLatch closed = new CountDownLatch(1);

    @Test
    void pollingDoesNotDisturbTheSteps() throws InterruptedException {
        Session<Double> session = new Session<>(() -> new Logistic(closed), PARAMETERS.defaults());
        session.play();
        Frame<Double> frame = await(session, f -> f.step() > 5000);
        session.pause();
        frame = await(session, f -> !f.playing());
        Logistic alone = new Logistic(closed);
        for (long i = 0; i < frame.step(); i++) {
            alone.step();
        }
        assertThat(frame.snapshot()).isEqualTo(alone.snapshot());
        session.closeAndWait();
    }

    @Test
    void firstFrameComesBeforeAnyStep() throws InterruptedException {
        try (Session<Double> session = new Session<>(() -> new Logistic(closed), PARAMETERS.defaults())) {
            Frame<Double> frame = await(session, f -> true);
            assertThat(frame.step()).isZero();
            assertThat(frame.snapshot()).isEqualTo(0.3);
            assertThat(frame.playing()).isFalse();
        }
    }

    @Test
    void aStepIsAllItsPhases() throws InterruptedException {
        try (Session<Double> session = new Session<>(() -> new Logistic(closed), PARAMETERS.defaults())) {
            session.stepPhase();
            assertThat(await(session, f -> f.phase() == 1).step()).isZero();
            session.step();
            Frame<Double> frame = await(session, f -> f.step() == 1);
            assertThat(frame.phase()).isZero();
            assertThat(frame.snapshot()).isEqualTo(0.3 * 0.7 * 3.9);
        }
    }

    @Test
    void divergingRunStopsAtItsStepAndKeepsTheLastGoodFrame() throws InterruptedException {
        try (Session<Double> session = new Session<>(() -> new Logistic(closed), PARAMETERS.defaults())) {
            session.step();
            double good = await(session, f -> f.step() == 1).snapshot();
            session.set(PARAMETERS.defaults().with("gain", 1e6));
            session.play();
            Frame<Double> frame = await(session, f -> f.failure().isPresent());
            assertThat(frame.failure().get().diverged()).isTrue();
            assertThat(frame.failure().get().curve()).isEqualTo("x");
            assertThat(frame.failure().get().step()).isGreaterThan(frame.step());
            assertThat(frame.snapshot()).isFinite();
            assertThat(good).isFinite();
        }
    }

    @Test
    void errorsInATrainerBecomeFailuresNotDeadThreads() throws InterruptedException {
        try (Session<Double> session = new Session<>(
                () -> {
                    throw new IllegalStateException("the data are unusable");
                },
                PARAMETERS.defaults())) {
            Frame<Double> frame = await(session, f -> true);
            assertThat(frame.failure().get().detail()).isEqualTo("the data are unusable");
            session.restart(() -> new Logistic(closed), PARAMETERS.defaults());
            assertThat(await(session, f -> f.failure().isEmpty()).step()).isZero();
        }
    }

    @Test
    void closingEndsTheThreadAndTheTrainer() throws InterruptedException {
        Session<Double> session = new Session<>(() -> new Logistic(closed), PARAMETERS.defaults());
        session.play();
        await(session, f -> f.step() > 10);
        session.closeAndWait();
        assertThat(closed.getCount()).isZero();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("training") && thread.isAlive());
    }

    @Test
    void pauseStopsSnapshots() throws InterruptedException {
        try (Session<Double> session = new Session<>(() -> new Logistic(closed), PARAMETERS.defaults())) {
            session.play();
            await(session, f -> f.step() > 10);
            session.pause();
            Frame<Double> paused = await(session, f -> !f.playing());
            assertThat(session.poll()).isNull();
            session.step();
            assertThat(await(session, f -> true).step()).isEqualTo(paused.step() + 1);
        }
    }

    @Test
    void curvesStayBoundedAndReachTheLastStep() throws InterruptedException {
        try (Session<Double> session = new Session<>(() -> new Logistic(closed), PARAMETERS.defaults())) {
            session.play();
            Frame<Double> frame = await(session, f -> f.step() > 20_000);
            assertThat(frame.curves().points()).isLessThanOrEqualTo(1024).isGreaterThan(500);
            long last = frame.curves().steps()[frame.curves().points() - 1];
            assertThat(last).isGreaterThan(frame.step() - 64).isLessThanOrEqualTo(frame.step());
        }
    }

    @Test
    void paceLimitsTheStepsAndRestartBeginsAtZero() throws InterruptedException {
        try (Session<Double> session = new Session<>(() -> new Logistic(closed), PARAMETERS.defaults())) {
            session.pace(1e-3);
            session.play();
            // so slow that it goes phase by phase, and the second is minutes away
            await(session, f -> f.step() == 0 && f.phase() == 1);
            session.restart(() -> new Logistic(closed), PARAMETERS.defaults());
            assertThat(await(session, f -> f.step() == 0 && f.phase() == 0).playing())
                    .isTrue();
        }
    }

    private static <S> Frame<S> await(Session<S> session, Predicate<Frame<S>> wanted) throws InterruptedException {
        while (true) {
            Frame<S> frame = session.poll();
            if (frame != null && wanted.test(frame)) {
                return frame;
            }
            Thread.sleep(1);
        }
    }

    @Test
    void aQuestionIsAnsweredOnTheTrainingThreadAndChangesNothing() throws Exception {
        Session<Double> session = new Session<>(() -> new Logistic(new CountDownLatch(1)), PARAMETERS.defaults());
        session.play();
        for (int i = 0; i < 50; i++) {
            Trainer<Double> asked = new Logistic(new CountDownLatch(1));
            CompletableFuture<double[]> pair =
                    session.ask(trainer -> new double[] {trainer.snapshot(), steps(trainer)});
            double[] answer = pair.get();
            for (int step = 0; step < answer[1]; step++) {
                asked.step();
            }
            assertThat(answer[0]).isEqualTo(asked.snapshot());
        }
        session.closeAndWait();
    }

    private static int steps(Trainer<Double> trainer) {
        return ((Logistic) trainer).phasesDone / 2;
    }

    @Test
    void aQuestionThatFailsFailsAloneAndTheRunGoesOn() throws Exception {
        Session<Double> session = new Session<>(() -> new Logistic(new CountDownLatch(1)), PARAMETERS.defaults());
        CompletableFuture<Double> wrong = session.ask(trainer -> {
            throw new IllegalArgumentException("no such thing");
        });
        assertThatThrownBy(wrong::get).hasRootCauseMessage("no such thing");
        session.step();
        assertThat(session.ask(SessionTest::steps).get()).isEqualTo(1);
        session.closeAndWait();
    }

    @Test
    void aQuestionToAClosedOrBrokenRunIsRefusedAtOnce() throws Exception {
        Session<Double> session = new Session<>(() -> new Logistic(new CountDownLatch(1)), PARAMETERS.defaults());
        session.close();
        CompletableFuture<Double> late = session.ask(Trainer::snapshot);
        assertThatThrownBy(late::get).hasRootCauseMessage("the run was closed");
        session.closeAndWait();
        assertThatThrownBy(() -> session.record().get()).hasRootCauseMessage("the run was closed");
        Session<Double> broken = new Session<>(
                () -> {
                    throw new IllegalStateException("no data");
                },
                PARAMETERS.defaults());
        assertThatThrownBy(() -> broken.ask(Trainer::snapshot).get()).hasRootCauseMessage("no data");
        broken.closeAndWait();
    }
}
