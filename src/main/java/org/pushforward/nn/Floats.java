package org.pushforward.nn;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import jdk.incubator.vector.FloatVector;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/**
 * A run of float32 numbers in native memory, shared by the vector kernels and OpenBLAS without a copy.
 *
 * <p>Aligned to 64 bytes and followed by room for one more vector, so element-wise kernels run over whole vectors and
 * need no tail; what they leave in the room is never read by a sum or a product.
 */
final class Floats {
    /** Floats in 64 bytes, the widest vector. */
    static final int ALIGNMENT = 16;

    /** Floats in one vector of this machine. */
    static final int LANES = Lanes.SPECIES.length();

    /** Owns the memory and must live as long as any view of it. */
    private final FloatPointer owner;

    private final FloatPointer pointer;
    private final ByteBuffer bytes;
    private final FloatBuffer numbers;
    private final Lanes lanes;
    private final int length;

    /** Zeros. */
    Floats(int length) {
        this(allocate(length), length);
    }

    private Floats(FloatPointer owner, int length) {
        this(owner, owner.getPointer(toAlignment(owner)), length);
    }

    private Floats(FloatPointer owner, FloatPointer pointer, int length) {
        this.owner = owner;
        this.pointer = pointer;
        this.length = length;
        bytes = pointer.asByteBuffer().order(ByteOrder.nativeOrder());
        numbers = bytes.asFloatBuffer();
        lanes = new Lanes(bytes);
    }

    private static FloatPointer allocate(int length) {
        long size = paddedLength(length) + 2L * ALIGNMENT;
        if (length < 1 || size * Float.BYTES > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a tensor holds 1 to 536 million numbers, not " + length);
        }
        FloatPointer raw = new FloatPointer(size);
        Pointer.memset(raw, 0, size * Float.BYTES);
        return raw;
    }

    private static long toAlignment(FloatPointer raw) {
        long past = raw.address() % (ALIGNMENT * Float.BYTES) / Float.BYTES;
        return (ALIGNMENT - past) % ALIGNMENT;
    }

    /** The length rounded up to whole vectors of the widest kind. */
    static int paddedLength(int length) {
        return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** The numbers from {@code offset} on, in the same memory. */
    Floats slice(int offset, int count) {
        return new Floats(owner, pointer.getPointer(offset), count);
    }

    int length() {
        return length;
    }

    FloatPointer pointer() {
        return pointer;
    }

    FloatVector load(int i) {
        return lanes.load(i);
    }

    void store(FloatVector v, int i) {
        lanes.store(v, i);
    }

    float get(int i) {
        return bytes.getFloat(i << 2);
    }

    void set(int i, float value) {
        bytes.putFloat(i << 2, value);
    }

    void copyFrom(float[] source, int from) {
        pointer.put(source, from, length);
    }

    void copyTo(float[] target, int at) {
        pointer.get(target, at, length);
    }

    /** Copies {@code count} numbers from i on to the beginning of an array. */
    void read(int i, float[] into, int count) {
        numbers.get(i, into, 0, count);
    }

    /** Copies the first {@code count} numbers of an array to those from i on. */
    void write(int i, float[] from, int count) {
        numbers.put(i, from, 0, count);
    }

    void fill(float value) {
        FloatVector v = FloatVector.broadcast(Lanes.SPECIES, value);
        for (int i = 0; i < length; i += LANES) {
            store(v, i);
        }
    }

    /** Gives the memory back; nothing may touch these numbers afterwards. */
    void free() {
        owner.deallocate();
    }
}
