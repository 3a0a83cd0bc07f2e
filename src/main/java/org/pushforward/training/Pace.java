package org.pushforward.training;

/** Times the steps of a session: when the next one is due, and how many are done in a second. */
final class Pace {
    private static final long WINDOW_NANOS = 500_000_000L;

    /** Below so many steps a second a run goes phase by phase. */
    static final double SLOW_MOTION = 1.5;

    private double stepsPerSecond = Double.POSITIVE_INFINITY;
    private long due;
    private long windowStart;
    private double windowSteps;
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

    /** One step, or one phase of it in slow motion. */
    void advance(Passage<?> passage) {
        if (stepsPerSecond < SLOW_MOTION) {
            passage.onePhase();
            stepped(1.0 / passage.trainer().phases().size(), System.nanoTime());
        } else {
            passage.finishStep();
            stepped(1, System.nanoTime());
        }
    }

    /** @param steps done at once: 1, or a phase's part of one */
    private void stepped(double steps, long now) {
        if (!Double.isInfinite(stepsPerSecond)) {
            // a step that came late does not make the next ones hurry
            due = Math.max(due, now - WINDOW_NANOS / 10) + (long) (1e9 * steps / stepsPerSecond);
        }
        windowSteps += steps;
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
