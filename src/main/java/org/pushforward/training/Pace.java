package org.pushforward.training;

/** Times the steps of a session: when the next one is due, and how many are done in a second. */
final class Pace {
    private static final long WINDOW_NANOS = 500_000_000L;

    private double stepsPerSecond = Double.POSITIVE_INFINITY;
    private long due;
    private long windowStart;
    private long windowSteps;
    private double measured;

    void set(double wanted, long now) {
        stepsPerSecond = wanted;
        due = now;
    }

    void start(long now) {
        due = now;
        windowStart = now;
        windowSteps = 0;
        measured = 0;
    }

    /** Nanoseconds until the next step is due, 0 if it is now. */
    long nanosToWait(long now) {
        return Double.isInfinite(stepsPerSecond) ? 0 : Math.max(0, due - now);
    }

    void stepped(long now) {
        if (!Double.isInfinite(stepsPerSecond)) {
            // a step that came late does not make the next ones hurry
            due = Math.max(due, now - WINDOW_NANOS / 10) + (long) (1e9 / stepsPerSecond);
        }
        windowSteps++;
        if (now - windowStart >= WINDOW_NANOS) {
            measured = windowSteps * 1e9 / (now - windowStart);
            windowStart = now;
            windowSteps = 0;
        }
    }

    double measured() {
        return measured;
    }
}
