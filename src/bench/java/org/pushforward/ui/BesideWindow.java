package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.experiment.Experiment;
import org.pushforward.training.Trainer;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;

/**
 * How much of its bare rate a training keeps while the window draws it: {@code mvn -q -Pbench test -Dtest=BesideWindow}.
 * Bare and beside the window in turns; the screen is drawn by the processor, as on a machine without a graphics card.
 */
@Tag("bench")
class BesideWindow extends WindowTest {
    private static final int ROUNDS = 5;
    private static final long SLICE = TimeUnit.SECONDS.toNanos(4);

    @Override
    Course course() {
        return Course.ofHome();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gan-1d", "vae-mnist"})
    void measures(String id) {
        Exhibit exhibit = course().exhibits().stream()
                .filter(e -> e.experiment().id().equals(id))
                .findFirst()
                .orElseThrow();
        interact(() -> window.open(exhibit));
        interact(() -> run().pace(Double.POSITIVE_INFINITY));
        untilMoving();
        List<Double> ratios = new ArrayList<>();
        List<Double> frames = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            interact(() -> run().play(false));
            double bare = bare(exhibit.experiment());
            interact(() -> run().play(true));
            double[] beside = besideWindow();
            ratios.add(beside[0] / bare);
            frames.add(beside[1]);
            System.out.printf(
                    Locale.ROOT, "%s: bare %.0f, beside the window %.0f steps/s at %.0f frames/s%n", id, bare, beside[0], beside[1]);
        }
        Collections.sort(ratios);
        Collections.sort(frames);
        System.out.printf(
                Locale.ROOT, "%s: %.2f of the bare rate at %.0f frames/s (medians)%n", id, ratios.get(ROUNDS / 2), frames.get(ROUNDS / 2));
        assertThat(ratios.get(0)).isPositive();
    }

    private static <S> double bare(Experiment<S> experiment) {
        try (Trainer<S> trainer = experiment.start(experiment.defaults())) {
            long warm = System.nanoTime() + SLICE / 4;
            while (System.nanoTime() < warm) {
                trainer.step();
            }
            long start = System.nanoTime();
            long steps = 0;
            while (System.nanoTime() - start < SLICE) {
                trainer.step();
                trainer.curves();
                steps++;
            }
            return steps * 1e9 / (System.nanoTime() - start);
        }
    }

    /** Steps and frames per second. */
    private double[] besideWindow() {
        AtomicInteger pulses = new AtomicInteger();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.incrementAndGet();
            }
        };
        interact(timer::start);
        sleep(500);
        long first = step();
        int firstPulse = pulses.get();
        long start = System.nanoTime();
        sleep(SLICE / 1_000_000);
        double seconds = (System.nanoTime() - start) / 1e9;
        double[] rates = {(step() - first) / seconds, (pulses.get() - firstPulse) / seconds};
        interact(timer::stop);
        return rates;
    }
}
