package org.pushforward.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.pushforward.nn.ProductClock;

/** One who trains for some seconds in every round. */
final class Turn {
    private static final double NANOS = 1e9;
    /** In turns. */
    private static final int SHORTEST_WARM_UP = 6;

    private static final int LONGEST_WARM_UP = 60;
    private static final double HARDLY = 0.05;

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

    /** Trains unmeasured until the virtual machine hardly compiles any more and turns hardly become faster. */
    void warmUp() {
        double fastest = 0;
        for (int k = 1; k <= LONGEST_WARM_UP; k++) {
            long compiled = compilationMillis();
            double rate = rate();
            double compiling = (compilationMillis() - compiled) / 1e3 / plan.seconds();
            if (k >= SHORTEST_WARM_UP && compiling < HARDLY && rate < (1 + HARDLY) * fastest) {
                return;
            }
            fastest = Math.max(fastest, rate);
        }
    }

    private static long compilationMillis() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler == null ? 0 : compiler.getTotalCompilationTime();
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
