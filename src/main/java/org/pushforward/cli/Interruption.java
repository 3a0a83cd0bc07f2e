package org.pushforward.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl+C: the work is asked to stop between two steps, and the program ends when it has tidied up. */
final class Interruption {
    /** The exit code of a program ended by Ctrl+C. */
    static final int EXIT = 130;

    private static final int PATIENCE_SECONDS = 3;

    private final CountDownLatch tidy = new CountDownLatch(1);
    private volatile boolean requested;

    /** Thrown through the work to undo it. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** From now on a request to end the program waits a moment for {@link #tidied}. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "interruption"));
    }

    /** @throws Interrupted if the program is to end */
    void check() {
        if (requested) {
            throw new Interrupted();
        }
    }

    void tidied() {
        tidy.countDown();
    }

    private void stop() {
        requested = true;
        try {
            tidy.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
