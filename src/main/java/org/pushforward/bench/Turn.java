package org.pushforward.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.pushforward.nn.ProductClock;

/** One who trains for some seconds in every round. */
final class Turn {
    private static final double NANOS = 1e9;
    private static final int LONGEST_WARM_UP = 12;
    private static final double HARDLY = 1.05;

    private final Training training;
    private final IntConsumer threads;
    private final Plan plan;
    private final List<Double> rates = new ArrayList<>();

    /** @param threads told before each turn how many there may be */
    Turn(Training training, IntConsumer threads, Plan plan) {
        this.training = training;
        this.threads = threads;
        this.plan = plan;
    }

    Training training() {
        return training;
    }

    /** Steps per second in every round so far. */
    Rates rates() {
        return new Rates(rates);
    }

    /** Trains unmeasured until what is compiled at run time is compiled: until a turn is hardly faster than the last. */
    void warmUp() {
        double last = rate();
        for (int k = 0; k < LONGEST_WARM_UP; k++) {
            double now = rate();
            if (k > 0 && now < HARDLY * last) {
                return;
            }
            last = now;
        }
    }

    void take() {
        rates.add(rate());
    }

    /** Trains for a turn and tells which share of it our products took. */
    double productShare() {
        long start = System.nanoTime();
        long products = ProductClock.measure(this::rate);
        return (double) products / (System.nanoTime() - start);
    }

    private double rate() {
        threads.accept(plan.threads());
        long start = System.nanoTime();
        long end = start;
        int steps = 0;
        while (end - start < plan.seconds() * NANOS) {
            training.step();
            steps++;
            end = System.nanoTime();
        }
        return steps * NANOS / (end - start);
    }
}
