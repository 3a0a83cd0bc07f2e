package org.pushforward.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.training.Frame;
import org.pushforward.training.Session;
import org.pushforward.training.Trainer;

/** A run that is played, looked at, painted and paused makes the same metrics as one that nobody sees. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class WatchedRunTest {
    private static final int STEPS = 12;
    private static final int EVERY = 4;

    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void metricsAreTheSameWithAndWithoutAViewer(Experiment<?> experiment) throws InterruptedException {
        assertThat(watched(experiment)).isEqualTo(alone(experiment));
    }

    private static Map<Long, Map<String, Double>> alone(Experiment<?> experiment) {
        Map<Long, Map<String, Double>> table = new TreeMap<>();
        try (Trainer<?> trainer = experiment.start(Brief.of(experiment))) {
            for (long step = 1; step <= STEPS; step++) {
                trainer.step();
                if (step % EVERY == 0) {
                    table.put(step, trainer.metrics());
                }
            }
        }
        return table;
    }

    private static <S> Map<Long, Map<String, Double>> watched(Experiment<S> experiment) throws InterruptedException {
        Map<Long, Map<String, Double>> table = new ConcurrentSkipListMap<>();
        Session<S> session = new Session<>(
                () -> recording(experiment.start(Brief.of(experiment)), table),
                Brief.of(experiment).values());
        session.play();
        Frame<S> frame = null;
        int frames = 0;
        while (frame == null || frame.step() < STEPS) {
            Frame<S> next = session.poll();
            if (next != null) {
                assertThat(next.failure()).isEmpty();
                frame = next;
                StagePictures.picture(experiment, frame, Theme.LIGHT, Language.EN, new Size(320, 260, 0.6));
                // each change is answered by a frame at once: at every frame it would be all that is done
                if (frames++ % 5 == 0) {
                    session.set(Brief.of(experiment).values());
                }
            }
        }
        session.closeAndWait();
        return table;
    }

    /** The trainer itself, its metrics noted down at every EVERY-th step by the thread that owns it. */
    @SuppressWarnings("unchecked")
    private static <S> Trainer<S> recording(Trainer<S> trainer, Map<Long, Map<String, Double>> table) {
        long[] done = {0};
        int last = trainer.phases().size() - 1;
        return (Trainer<S>) Proxy.newProxyInstance(
                Trainer.class.getClassLoader(), new Class<?>[] {Trainer.class}, (proxy, method, arguments) -> {
                    Object result = call(trainer, method, arguments);
                    boolean stepEnded = method.getName().equals("phase") && arguments[0].equals(last);
                    if (stepEnded && ++done[0] <= STEPS && done[0] % EVERY == 0) {
                        table.put(done[0], trainer.metrics());
                    }
                    return result;
                });
    }

    private static Object call(Trainer<?> trainer, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(trainer, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
