package org.pushforward.nn;

/**
 * A learning rate for every step, a pure function of its number: {@code adam.learningRate(schedule.at(t))} before step t
 * = 0, 1, ...
 *
 * <pre>{@code
 * Schedule schedule = Schedule.cosine(1e-3, 1e-5, 20_000).warmUp(500);
 * }</pre>
 */
@FunctionalInterface
public interface Schedule {
    /** @param step from 0 */
    double at(long step);

    static Schedule constant(double rate) {
        Hyper.learningRate(rate);
        return t -> rate;
    }

    /** rate · factor^⌊t / every⌋: drops at once after {@code every} steps, again and again. */
    static Schedule stepDecay(double rate, double factor, long every) {
        Hyper.learningRate(rate);
        Hyper.factor(factor);
        Hyper.steps(every);
        // StrictMath gives the same power on every machine
        return t -> rate * StrictMath.pow(factor, t / every);
    }

    /** rate · factor^(t / every): the same without the stairs. */
    static Schedule exponential(double rate, double factor, long every) {
        Hyper.learningRate(rate);
        Hyper.factor(factor);
        Hyper.steps(every);
        return t -> rate * StrictMath.pow(factor, (double) t / every);
    }

    /**
     * From {@code rate} down to {@code least} along half a cosine, and from then on {@code least}: least + ½(rate -
     * least)(1 + cos(π t / steps)). Source: I. Loshchilov and F. Hutter, "SGDR: stochastic gradient descent with warm
     * restarts", 2016, here without restarts.
     */
    static Schedule cosine(double rate, double least, long steps) {
        Hyper.learningRate(rate);
        Hyper.learningRate(least);
        Hyper.steps(steps);
        return t -> least + 0.5 * (rate - least) * (1 + StrictMath.cos(Math.PI * Math.min(t, steps) / steps));
    }

    /**
     * First {@code steps} steps that rise in a line to where this schedule begins, then this schedule from its start.
     * The first step already moves: rate (t + 1) / (steps + 1).
     */
    default Schedule warmUp(long steps) {
        Hyper.steps(steps);
        return t -> t < steps ? at(0) * (t + 1) / (steps + 1) : at(t - steps);
    }
}
