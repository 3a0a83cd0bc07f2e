package org.pushforward.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;

/** Runs that play by one clock. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RoundTest {
    private static final Parameters PARAMETERS =
            Parameters.of(Parameter.real("gain", "", 0, 1e6, 1).live());
    private static final int RUNS = 3;

    private final AtomicLongArray steps = new AtomicLongArray(RUNS);
    private final List<Session<Double>> sessions = new ArrayList<>();
    private volatile long widest;

    /** A chaotic map whose steps take a time of its own. */
    private final class Logistic implements Trainer<Double> {
        private final int run;
        private double x = 0.3;
        private double gain;

        Logistic(int run) {
            this.run = run;
            gain = 1 - 0.01 * run;
        }

        @Override
        public void phase(int index) {
            if (run >= 0) {
                LockSupport.parkNanos(20_000L * run);
                long now = steps.incrementAndGet(run);
                for (int other = 0; other < RUNS; other++) {
                    widest = Math.max(widest, now - steps.get(other));
                }
            }
            x = 3.9 * gain * x * (1 - x);
        }

        @Override
        public void set(Values values) {
            gain = values.real("gain") * (1 - 0.01 * Math.abs(run));
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
    }

    private void open() {
        for (int i = 0; i < RUNS; i++) {
            int run = i;
            sessions.add(new Session<>(() -> new Logistic(run), PARAMETERS.defaults()));
        }
    }

    @AfterEach
    void close() throws InterruptedException {
        for (Session<Double> session : sessions) {
            session.closeAndWait();
        }
    }

    private Round play(long from, long limit) {
        Round round = new Round(RUNS, from, limit);
        for (int i = 0; i < RUNS; i++) {
            sessions.get(i).play(round.seat(i));
        }
        return round;
    }

    private long stop(Round round) {
        long at = round.stop();
        sessions.forEach(Session::pause);
        return at;
    }

    /** Every run's present step and x, in its own time. */
    private List<double[]> stand() throws Exception {
        List<double[]> all = new ArrayList<>();
        for (Session<Double> session : sessions) {
            Recording now = session.record().get();
            all.add(new double[] {now.present().step(), now.present().state().doubles("x")[0]});
        }
        return all;
    }

    private void assertAllStandAt(long step) throws Exception {
        List<double[]> all = stand();
        for (int i = 0; i < RUNS; i++) {
            Logistic alone = new Logistic(-1);
            alone.gain = 1 - 0.01 * i;
            for (long s = 0; s < step; s++) {
                alone.step();
            }
            assertThat(all.get(i)[0]).as("step of run %d", i).isEqualTo(step);
            assertThat(all.get(i)[1]).as("x of run %d after %d steps", i, step).isEqualTo(alone.x);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whateverIsPlayedPausedAndSoughtAllStandAtTheSameStepBitEqualToARunAlone(int seed) throws Exception {
        open();
        Random random = new Random(seed);
        long at = 0;
        long reach = 0;
        for (int i = 0; i < 25; i++) {
            double pace = random.nextBoolean() ? Double.POSITIVE_INFINITY : 100 + random.nextInt(5000);
            sessions.forEach(session -> session.pace(pace));
            Round round = play(at, Long.MAX_VALUE);
            LockSupport.parkNanos(random.nextInt(15_000_000));
            at = stop(round);
            reach = Math.max(reach, at);
            if (random.nextBoolean()) {
                at = random.nextLong(reach + 1);
                for (Session<Double> session : sessions) {
                    session.seek(at);
                }
            }
            if (i % 6 == 0) {
                assertAllStandAt(at);
            }
        }
        assertAllStandAt(at);
    }

    @Test
    void noneIsEverMoreThanOneStepAhead() throws Exception {
        open();
        long at = 0;
        while (at < 500) {
            Round round = play(at, Long.MAX_VALUE);
            LockSupport.parkNanos(50_000_000);
            at = stop(round);
        }
        assertAllStandAt(at);
        assertThat(widest).isLessThanOrEqualTo(1);
    }

    @Test
    void allWaitAtTheLimit() throws Exception {
        open();
        Round round = play(0, 137);
        while (!round.isOver()) {
            Thread.onSpinWait();
        }
        assertThat(stop(round)).isEqualTo(137);
        assertAllStandAt(137);
        Round second = play(137, 140);
        while (!second.isOver()) {
            Thread.onSpinWait();
        }
        assertThat(stop(second)).isEqualTo(140);
        assertAllStandAt(140);
    }

    @Test
    void aRunThatFailsLeavesAndTheOthersGoOn() throws Exception {
        open();
        sessions.get(1).set(PARAMETERS.defaults().with("gain", 1e6));
        Round round = play(0, 400);
        while (!round.isOver()) {
            Thread.onSpinWait();
        }
        assertThat(stop(round)).isEqualTo(400);
        List<double[]> all = stand();
        assertThat(all.get(0)[0]).isEqualTo(400);
        assertThat(all.get(2)[0]).isEqualTo(400);
        assertThat(all.get(1)[0]).isLessThan(100);
    }

    @Test
    void aRoundThatIsStoppedAtOnceMovesNobody() throws Exception {
        open();
        for (int i = 0; i < 50; i++) {
            Round round = new Round(RUNS, 0, Long.MAX_VALUE);
            assertThat(round.stop()).isZero();
            for (int run = 0; run < RUNS; run++) {
                sessions.get(run).play(round.seat(run));
                sessions.get(run).pause();
            }
        }
        assertAllStandAt(0);
    }

    @Test
    void aRunThatIsBehindCatchesUpWhileTheOthersWait() throws Exception {
        open();
        Round first = play(0, 60);
        while (!first.isOver()) {
            Thread.onSpinWait();
        }
        stop(first);
        sessions.get(2).seek(10);
        Round round = play(60, 80);
        while (!round.isOver()) {
            Thread.onSpinWait();
        }
        assertThat(stop(round)).isEqualTo(80);
        assertAllStandAt(80);
    }
}
