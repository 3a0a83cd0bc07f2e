package org.pushforward.nn;

import org.bytedeco.javacpp.FloatPointer;

/** A place in some numbers for OpenBLAS to begin at, which moves without allocation. Belongs to one thread. */
final class Cursor {
    /** Keeps the memory. */
    private final Floats floats;

    private final FloatPointer pointer;

    Cursor(Floats floats) {
        this.floats = floats;
        pointer = floats.pointer().getPointer(0);
    }

    /** Where number {@code i} is, until the next call. */
    FloatPointer at(int i) {
        return pointer.position(i);
    }
}
