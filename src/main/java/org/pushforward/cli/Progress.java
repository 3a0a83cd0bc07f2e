package org.pushforward.cli;

import java.io.PrintStream;

/** One line on a terminal that tells how far a run is; nothing where nobody watches. */
final class Progress implements Watcher {
    private static final long A_WHILE_NANOS = 100_000_000L;
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean watched;
    private final long first;
    private final long steps;
    private final long begun = System.nanoTime();
    private long next = begun;

    /** @param first the step at which the run begins */
    Progress(Context context, long first, long steps) {
        err = context.err();
        watched = context.terminal() && steps > 0;
        this.first = first;
        this.steps = steps;
    }

    /** The launcher knows whether the error stream is a terminal; without it, Java knows about all three together. */
    static boolean isWatched() {
        String told = System.getProperty("pushforward.terminal");
        return told == null ? System.console() != null : told.equals("true");
    }

    @Override
    public void at(long step) {
        long now = System.nanoTime();
        long done = step - first;
        if (watched && (now >= next || done == steps)) {
            next = now + A_WHILE_NANOS;
            err.print("\r" + line(done, (now - begun) / 1e9));
            err.flush();
        }
    }

    private String line(long done, double seconds) {
        int filled = (int) (WIDTH * done / steps);
        double rate = seconds > 0 ? done / seconds : 0;
        String left = rate > 0 ? "%.0f s left".formatted((steps - done) / rate) : "";
        return "[%s%s] %d/%d  %.0f steps/s  %-14s"
                .formatted("#".repeat(filled), ".".repeat(WIDTH - filled), done, steps, rate, left);
    }

    /** Takes the line away. */
    void clear() {
        if (watched) {
            err.print("\r" + " ".repeat(WIDTH + 60) + "\r");
            err.flush();
        }
    }
}
