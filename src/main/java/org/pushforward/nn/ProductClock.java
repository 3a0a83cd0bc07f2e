package org.pushforward.nn;

/** Adds up the time of products while it runs; stopped, it costs a product one look at a flag. */
public final class ProductClock {
    /** The thread whose products are timed, or null. */
    private static Thread timed;

    private static long nanos;

    private ProductClock() {}

    /**
     * Runs {@code steps} and tells how long they spent inside matrix products, those of convolutions among them, in
     * nanoseconds as the calling thread saw them pass. Nothing else may compute meanwhile.
     */
    public static long measure(Runnable steps) {
        nanos = 0;
        timed = Thread.currentThread();
        try {
            steps.run();
            return nanos;
        } finally {
            timed = null;
        }
    }

    /** When a product begins. */
    static long start() {
        return timed == Thread.currentThread() ? System.nanoTime() : 0;
    }

    /** Adds the product that began at {@code start}. */
    static void stop(long start) {
        if (timed == Thread.currentThread()) {
            nanos += System.nanoTime() - start;
        }
    }
}
