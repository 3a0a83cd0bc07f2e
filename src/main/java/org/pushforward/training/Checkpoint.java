package org.pushforward.training;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trainer's whole state by name: weights, optimiser and generators, as arrays that nobody else holds.
 *
 * @param parts name to float[], double[], long[] or byte[]
 */
public record Checkpoint(Map<String, Object> parts) {
    public Checkpoint {
        for (Map.Entry<String, Object> part : parts.entrySet()) {
            if (!isArray(part.getValue())) {
                throw new IllegalArgumentException("checkpoint part '" + part.getKey() + "' is not an array");
            }
        }
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** @throws CheckpointException if there is no such part or it has another length */
    public float[] floats(String name, int length) {
        float[] array = part(name, float[].class);
        if (array.length != length) {
            throw new CheckpointException(
                    "'" + name + "' has " + array.length + " numbers where this model has " + length);
        }
        return array;
    }

    /** @throws CheckpointException if there is no such part */
    public double[] doubles(String name) {
        return part(name, double[].class);
    }

    /** @throws CheckpointException if there is no such part */
    public long[] longs(String name) {
        return part(name, long[].class);
    }

    /** @throws CheckpointException if there is no such part */
    public byte[] bytes(String name) {
        return part(name, byte[].class);
    }

    private <A> A part(String name, Class<A> type) {
        Object array = parts.get(name);
        if (!type.isInstance(array)) {
            throw new CheckpointException(
                    array == null ? "'" + name + "' is missing" : "'" + name + "' has another type");
        }
        return type.cast(array);
    }

    private static boolean isArray(Object value) {
        return value instanceof float[]
                || value instanceof double[]
                || value instanceof long[]
                || value instanceof byte[];
    }
}
