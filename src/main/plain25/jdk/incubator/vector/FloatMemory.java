package jdk.incubator.vector;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Loads and stores as JDK 22 and later spell them. */
abstract class FloatMemory extends Vector<Float> {
    abstract float lane();

    public static FloatVector fromMemorySegment(
            VectorSpecies<Float> species, MemorySegment memory, long at, ByteOrder order) {
        return new FloatVector(memory.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at));
    }

    public void intoMemorySegment(MemorySegment memory, long at, ByteOrder order) {
        memory.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at, lane());
    }
}
