package org.pushforward.experiment.output;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads what {@link NumpyFile} writes: one-dimensional arrays, little-endian, in a zip of .npy files. */
public final class NumpyReader {
    private static final String ENDING = ".npy";
    private static final Pattern HEADER = Pattern.compile(
            "\\{'descr': '(?<type>[<|][fi]\\d)', 'fortran_order': False, 'shape': \\((?<length>\\d+),\\), \\}\\s*");

    private NumpyReader() {}

    /**
     * @return name to float[], double[], long[] or byte[], in the file's order
     * @throws IOException if it is no such file; the message says what was found
     */
    public static Map<String, Object> npz(InputStream in) throws IOException {
        Map<String, Object> arrays = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (!name.endsWith(ENDING)) {
                throw new IOException("'" + name + "' in it is no array");
            }
            String part = name.substring(0, name.length() - ENDING.length());
            try {
                arrays.put(part, npy(new DataInputStream(zip)));
            } catch (EOFException e) {
                throw new IOException("'" + part + "' in it ends too early", e);
            }
        }
        if (arrays.isEmpty()) {
            throw new IOException("it is no archive of arrays");
        }
        return arrays;
    }

    private static Object npy(DataInputStream in) throws IOException {
        byte[] start = new byte[NumpyFile.MAGIC.length + 2];
        in.readFully(start);
        ByteBuffer fixed = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[NumpyFile.MAGIC.length];
        fixed.get(magic);
        if (!Arrays.equals(magic, NumpyFile.MAGIC)) {
            throw new IOException("an array in it is not in NumPy's format 1.0");
        }
        byte[] header = new byte[fixed.getShort() & 0xFFFF];
        in.readFully(header);
        String text = new String(header, StandardCharsets.US_ASCII);
        Matcher matcher = HEADER.matcher(text);
        if (!matcher.matches()) {
            throw new IOException("an array in it has the header " + text.strip());
        }
        return array(in, matcher.group("type"), Integer.parseInt(matcher.group("length")));
    }

    private static Object array(DataInputStream in, String type, int length) throws IOException {
        byte[] bytes = new byte[Math.multiplyExact(length, type.charAt(2) - '0')];
        in.readFully(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        switch (type) {
            case "<f4" -> {
                float[] floats = new float[length];
                buffer.asFloatBuffer().get(floats);
                return floats;
            }
            case "<f8" -> {
                double[] doubles = new double[length];
                buffer.asDoubleBuffer().get(doubles);
                return doubles;
            }
            case "<i8" -> {
                long[] longs = new long[length];
                buffer.asLongBuffer().get(longs);
                return longs;
            }
            case "|i1" -> {
                return bytes;
            }
            default -> throw new IOException("an array in it has numbers of type " + type);
        }
    }
}
