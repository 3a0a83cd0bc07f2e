package org.pushforward.laws;

import org.bytedeco.javacpp.Pointer;

/** The native library's own book-keeping of what was taken from the system outside Java's heap. */
public final class NativeMemory {
    private static final int STILL = 8;
    private static final long MILLIS = 15;

    private NativeMemory() {}

    /** Bytes once the garbage collector has returned all that it can: it does so on threads of its own. */
    public static long settledBytes() {
        long before = -1;
        for (int still = 0; still < STILL; ) {
            System.gc();
            Pointer.deallocateReferences();
            pause();
            long now = Pointer.totalBytes();
            still = now == before ? still + 1 : 0;
            before = now;
        }
        return before;
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
