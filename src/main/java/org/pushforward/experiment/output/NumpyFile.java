package org.pushforward.experiment.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Arrays as NumPy reads them: one in format 1.0 (.npy), or several in a zip of such (.npz). Little-endian, of shape
 * [length]; {@code numpy.load} opens both.
 */
public final class NumpyFile {
    static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;
    /** The same arrays give the same file: a zip's clock begins here. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private NumpyFile() {}

    /** @param array float[], double[], long[] or byte[] */
    public static void npy(Object array, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(array, out);
        }
    }

    /** @param arrays name to array, as for {@link #npy} */
    public static void npz(Map<String, Object> arrays, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, Object> array : arrays.entrySet()) {
                ZipEntry entry = new ZipEntry(array.getKey() + ".npy");
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                write(array.getValue(), zip);
                zip.closeEntry();
            }
        }
    }

    private static void write(Object array, OutputStream out) throws IOException {
        String header = "{'descr': '" + type(array) + "', 'fortran_order': False, 'shape': (" + Array.getLength(array)
                + ",), }";
        int length = MAGIC.length + 2 + header.length() + 1;
        String padded = header + " ".repeat((ALIGNMENT - length % ALIGNMENT) % ALIGNMENT) + "\n";
        out.write(MAGIC);
        out.write(padded.length() & 0xFF);
        out.write(padded.length() >> 8);
        out.write(padded.getBytes(StandardCharsets.US_ASCII));
        out.write(bytes(array));
    }

    private static String type(Object array) {
        if (array instanceof float[]) {
            return "<f4";
        } else if (array instanceof double[]) {
            return "<f8";
        }
        return array instanceof long[] ? "<i8" : "|i1";
    }

    private static byte[] bytes(Object array) {
        if (array instanceof byte[] bytes) {
            return bytes;
        }
        int width = array instanceof float[] ? Float.BYTES : Double.BYTES;
        ByteBuffer buffer = ByteBuffer.allocate(Math.multiplyExact(Array.getLength(array), width))
                .order(ByteOrder.LITTLE_ENDIAN);
        if (array instanceof float[] floats) {
            buffer.asFloatBuffer().put(floats);
        } else if (array instanceof double[] doubles) {
            buffer.asDoubleBuffer().put(doubles);
        } else {
            buffer.asLongBuffer().put((long[]) array);
        }
        return buffer.array();
    }
}
