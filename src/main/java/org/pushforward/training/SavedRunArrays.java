package org.pushforward.training;

import java.nio.ByteBuffer;

/** The arrays of a checkpoint as bytes, big-endian, and back. */
final class SavedRunArrays {
    private SavedRunArrays() {}

    /** {@code float}, {@code double}, {@code long} or {@code byte}. */
    static String type(Object array) {
        return array.getClass().getComponentType().getName();
    }

    static int length(Object array) {
        return java.lang.reflect.Array.getLength(array);
    }

    static byte[] bytes(Object array) {
        if (array instanceof byte[] bytes) {
            return bytes;
        }
        ByteBuffer buffer = ByteBuffer.allocate(Math.multiplyExact(length(array), width(type(array))));
        if (array instanceof float[] floats) {
            buffer.asFloatBuffer().put(floats);
        } else if (array instanceof double[] doubles) {
            buffer.asDoubleBuffer().put(doubles);
        } else {
            buffer.asLongBuffer().put((long[]) array);
        }
        return buffer.array();
    }

    /** @throws CheckpointException if the buffer is too short or there is no such type */
    static Object array(ByteBuffer from, String type, int length) {
        byte[] bytes = take(from, (long) length * width(type));
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        switch (type) {
            case "float":
                float[] floats = new float[length];
                buffer.asFloatBuffer().get(floats);
                return floats;
            case "double":
                double[] doubles = new double[length];
                buffer.asDoubleBuffer().get(doubles);
                return doubles;
            case "long":
                long[] longs = new long[length];
                buffer.asLongBuffer().get(longs);
                return longs;
            default:
                return bytes;
        }
    }

    /** @throws CheckpointException if so many bytes are not there */
    static byte[] take(ByteBuffer from, long count) {
        if (count < 0 || count > from.remaining()) {
            throw new CheckpointException("needs " + count + " bytes and has " + from.remaining());
        }
        byte[] bytes = new byte[(int) count];
        from.get(bytes);
        return bytes;
    }

    private static int width(String type) {
        return switch (type) {
            case "float" -> Float.BYTES;
            case "double" -> Double.BYTES;
            case "long" -> Long.BYTES;
            case "byte" -> Byte.BYTES;
            default -> throw new CheckpointException("there are no arrays of '" + type + "'");
        };
    }
}
