package org.pushforward.nn;

/** Adds up the time of products while it runs; stopped, it costs a product one look at a flag. */
public final class ProductClock {
    private static Thread measured;
    private static long nanos;

    private ProductClock() {}

    /**
     * Runs {@code steps} and tells how long they spent inside matrix products, those of convolutions among them, in
     * nanoseconds as the calling thread saw them pass; what other threads compute does not count.
     */
    public static long measure(Runnable steps) {
        nanos = 0;
        measured = Thread.currentThread();
        try {
            steps.run();
            return nanos;
        } finally {
            measured = null;
        }
    }

    /** When a product begins. */
    static long start() {
        return measured == Thread.currentThread() ? System.nanoTime() : 0;
    }

    /** Adds the product that began at {@code start}. */
    static void stop(long start) {
        if (measured == Thread.currentThread()) {
            nanos += System.nanoTime() - start;
        }
    }
}
