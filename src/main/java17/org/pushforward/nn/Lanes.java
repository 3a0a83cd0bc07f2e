package org.pushforward.nn;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Native memory read and written a vector at a time, as JDK 17 spells it. */
final class Lanes {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private final ByteBuffer bytes;

    Lanes(ByteBuffer bytes) {
        this.bytes = bytes.order(ORDER);
    }

    FloatVector load(int i) {
        return FloatVector.fromByteBuffer(SPECIES, bytes, i << 2, ORDER);
    }

    void store(FloatVector v, int i) {
        v.intoByteBuffer(bytes, i << 2, ORDER);
    }
}
