package org.pushforward.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads the IDX format of MNIST, plain or packed with gzip: two zero bytes, a type, a number of dimensions, the big-endian
 * sizes, then the values. Whatever is not exactly so is refused.
 *
 * <p>Source: Y. LeCun, C. Cortes and C. J. C. Burges, "The MNIST database of handwritten digits", file format notes.
 */
public final class Idx {
    private static final int IMAGES = 0x00000803;
    private static final int LABELS = 0x00000801;
    private static final int LONGEST_SIDE = 1024;

    private Idx() {}

    /**
     * The pixels of an image file and their shape.
     *
     * @param values [count * rows * cols]
     */
    public record Images(byte[] values, int count, int rows, int cols) {}

    /** @throws DataException if the file cannot be read or is not an IDX image file */
    public static Images readImages(Path file) {
        return open(file, Idx::readImages);
    }

    /** @throws DataException if the file cannot be read or is not an IDX label file */
    public static byte[] readLabels(Path file) {
        return open(file, Idx::readLabels);
    }

    /**
     * @param name what to call the stream in messages
     * @throws DataException if it is not an IDX image file
     */
    public static Images readImages(InputStream in, String name) {
        return guarded(in, name, plain -> {
            int[] size = header(plain, name, IMAGES, 3);
            int rows = size[1];
            int cols = size[2];
            if (size[0] < 1 || rows < 1 || cols < 1 || rows > LONGEST_SIDE || cols > LONGEST_SIDE) {
                throw DataException.of(
                        "idx.size", name, unsigned(size[0]), unsigned(rows), unsigned(cols), LONGEST_SIDE);
            }
            String what = size[0] + " images of " + rows + " x " + cols;
            return new Images(values(plain, name, (long) size[0] * rows * cols, what), size[0], rows, cols);
        });
    }

    /**
     * @param name what to call the stream in messages
     * @throws DataException if it is not an IDX label file, or a label is not 0 to 9
     */
    public static byte[] readLabels(InputStream in, String name) {
        return guarded(in, name, plain -> {
            int count = header(plain, name, LABELS, 1)[0];
            if (count < 1) {
                throw DataException.of("idx.labels", name, unsigned(count));
            }
            byte[] labels = values(plain, name, count, count + " labels");
            for (int i = 0; i < count; i++) {
                if (labels[i] < 0 || labels[i] >= ImageSet.CLASSES) {
                    throw DataException.of("idx.label", name, i, labels[i] & 0xFF);
                }
            }
            return labels;
        });
    }

    private static int[] header(InputStream in, String name, int magic, int dimensions) throws IOException {
        byte[] bytes = in.readNBytes(4 + 4 * dimensions);
        if (bytes.length >= 4) {
            checkMagic(ByteBuffer.wrap(bytes).getInt(), name, magic);
        }
        if (bytes.length < 4 + 4 * dimensions) {
            throw DataException.of("idx.header", name, bytes.length, 4 + 4 * dimensions);
        }
        int[] size = new int[dimensions];
        ByteBuffer.wrap(bytes, 4, 4 * dimensions).asIntBuffer().get(size);
        return size;
    }

    private static void checkMagic(int found, String name, int expected) {
        if (found == expected) {
            return;
        }
        String wanted = expected == IMAGES ? "images" : "labels";
        String why = "foreign";
        if (found == IMAGES || found == LABELS) {
            why = "exchanged";
        } else if (found >>> 16 == 0 && (found & 0xFF) >= 1 && (found & 0xFF) <= 4) {
            why = "type";
        }
        throw DataException.of("idx." + wanted + "." + why, name, hex(expected), hex(found));
    }

    private static byte[] values(InputStream in, String name, long expected, String what) throws IOException {
        if (expected > Integer.MAX_VALUE - 16) {
            throw DataException.of("idx.huge", name, what);
        }
        byte[] values = in.readNBytes((int) expected);
        if (values.length < expected) {
            throw DataException.of("idx.short", name, what, expected, values.length);
        }
        if (in.read() >= 0) {
            throw DataException.of("idx.more", name, what, expected);
        }
        return values;
    }

    private static <T> T open(Path file, Named<T> reader) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw DataException.of("idx.folder", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in, name);
        } catch (NoSuchFileException e) {
            throw DataException.of("nofile", file);
        } catch (IOException e) {
            throw DataException.of("unreadable", file, e.getMessage());
        }
    }

    private static <T> T guarded(InputStream in, String name, Body<T> body) {
        try {
            return body.read(unpacked(in));
        } catch (ZipException | EOFException e) {
            throw DataException.of("idx.gzip", name);
        } catch (IOException e) {
            throw DataException.of("idx.unreadable", name, e.getMessage());
        }
    }

    /** Tells gzip by its first two bytes, whatever the file is called. */
    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private static String hex(int magic) {
        return String.format(Locale.ROOT, "0x%08X", magic);
    }

    private static String unsigned(int value) {
        return Integer.toUnsignedString(value);
    }

    private interface Body<T> {
        T read(InputStream plain) throws IOException;
    }

    private interface Named<T> {
        T read(InputStream in, String name);
    }
}
