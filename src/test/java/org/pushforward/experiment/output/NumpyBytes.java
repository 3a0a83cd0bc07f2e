package org.pushforward.experiment.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads .npy by NumPy's own description of the format, "NEP 1: a simple file format for NumPy arrays". */
final class NumpyBytes {
    private static final Map<String, String> TYPES =
            Map.of("float", "<f4", "double", "<f8", "long", "<i8", "byte", "|i1");

    private NumpyBytes() {}

    static void assertHolds(byte[] file, Object array) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[6];
        in.get(magic);
        assertThat(new String(magic, StandardCharsets.ISO_8859_1)).isEqualTo("\u0093NUMPY");
        assertThat(in.get()).isEqualTo((byte) 1);
        assertThat(in.get()).isZero();
        byte[] header = new byte[in.getShort()];
        in.get(header);
        assertThat(in.position() % 64).isZero();
        String type = TYPES.get(array.getClass().getComponentType().getName());
        int length = Array.getLength(array);
        assertThat(new String(header, StandardCharsets.US_ASCII).stripTrailing())
                .isEqualTo("{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + length + ",), }");
        assertThat(header[header.length - 1]).isEqualTo((byte) '\n');
        for (int i = 0; i < length; i++) {
            assertThat(next(in, type)).isEqualTo(Array.get(array, i));
        }
        assertThat(in.hasRemaining()).isFalse();
    }

    private static Object next(ByteBuffer in, String type) {
        return switch (type) {
            case "<f4" -> in.getFloat();
            case "<f8" -> in.getDouble();
            case "<i8" -> in.getLong();
            default -> in.get();
        };
    }
}
