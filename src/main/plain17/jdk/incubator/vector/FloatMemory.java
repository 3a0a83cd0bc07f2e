package jdk.incubator.vector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Loads and stores as JDK 17 spells them. */
abstract class FloatMemory extends Vector<Float> {
    abstract float lane();

    public static FloatVector fromByteBuffer(VectorSpecies<Float> species, ByteBuffer bytes, int at, ByteOrder order) {
        return new FloatVector(bytes.getFloat(at));
    }

    public void intoByteBuffer(ByteBuffer bytes, int at, ByteOrder order) {
        bytes.putFloat(at, lane());
    }
}
