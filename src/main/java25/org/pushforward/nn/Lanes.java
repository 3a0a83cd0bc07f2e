package org.pushforward.nn;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Native memory read and written a vector at a time, as JDK 22 and later spell it. */
final class Lanes {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private final MemorySegment memory;

    Lanes(ByteBuffer bytes) {
        memory = MemorySegment.ofBuffer(bytes);
    }

    FloatVector load(int i) {
        return FloatVector.fromMemorySegment(SPECIES, memory, (long) i << 2, ORDER);
    }

    void store(FloatVector v, int i) {
        v.intoMemorySegment(memory, (long) i << 2, ORDER);
    }
}
