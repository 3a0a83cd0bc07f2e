package org.pushforward.nn;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread that takes one of two jobs if it comes in time; otherwise the caller does both. So a second core makes
 * products faster, and a busy machine does not make them slower.
 */
final class SecondThread {
    /** How often it looks for a job before it goes to sleep: about the time between two products of one step. */
    private static final int LOOKS = 20_000;

    private static final AtomicReference<Job> OFFERED = new AtomicReference<>();
    private static volatile boolean wanted;
    private static volatile boolean asleep;
    private static Thread thread;

    private SecondThread() {}

    /** Something to compute; may be run again once it is done. */
    abstract static class Job {
        private volatile boolean done;

        abstract void compute();

        final void run() {
            compute();
            done = true;
        }
    }

    /** Whether to use it from now on. */
    static synchronized void use(boolean second) {
        wanted = second;
        if (second && thread == null) {
            thread = new Thread(SecondThread::serve, "products");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Runs both jobs; they may overlap in time and must not touch each other's memory. */
    static void both(Job mine, Job other) {
        other.done = false;
        if (!wanted || !OFFERED.compareAndSet(null, other)) {
            mine.run();
            other.run();
            return;
        }
        if (asleep) {
            LockSupport.unpark(thread);
        }
        mine.run();
        if (OFFERED.compareAndSet(other, null)) {
            other.run();
            return;
        }
        for (int i = 0; !other.done; i++) {
            if (i < LOOKS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }

    private static void serve() {
        int looks = 0;
        while (true) {
            Job job = OFFERED.get();
            if (job != null && OFFERED.compareAndSet(job, null)) {
                job.run();
                looks = 0;
            } else if (looks++ < LOOKS) {
                Thread.onSpinWait();
            } else {
                sleep();
            }
        }
    }

    /** Announced before the last look, so that no offer is slept through for long. */
    private static void sleep() {
        asleep = true;
        if (OFFERED.get() == null) {
            LockSupport.park(SecondThread.class);
        }
        asleep = false;
    }
}
