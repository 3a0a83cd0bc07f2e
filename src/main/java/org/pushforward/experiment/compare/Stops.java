package org.pushforward.experiment.compare;

import java.util.Optional;

/**
 * When runs stop by themselves; each may be left open.
 *
 * @param step after so many whole steps from the beginning
 * @param until when a metric of any of them has a value
 * @param seconds after playing for so long without a pause
 */
public record Stops(Optional<Long> step, Optional<Until> until, Optional<Double> seconds) {
    public static final Stops NONE = new Stops(Optional.empty(), Optional.empty(), Optional.empty());

    /** Which of them came first. */
    public enum Cause {
        STEP,
        METRIC,
        SECONDS
    }

    public Stops {
        step.filter(at -> at < 1).ifPresent(at -> {
            throw new IllegalArgumentException("a whole number of steps from 1, not " + at);
        });
        seconds.filter(length -> !(length > 0)).ifPresent(length -> {
            throw new IllegalArgumentException("a number of seconds above 0, not " + length);
        });
    }
}
