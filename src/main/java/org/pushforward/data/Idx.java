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
                throw new DataException(name + ": the header speaks of " + unsigned(size[0]) + " images of "
                        + unsigned(rows) + " x " + unsigned(cols) + ", expected at least 1 image with sides of 1 to "
                        + LONGEST_SIDE + " pixels; the file is damaged or not made for this program");
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
                throw new DataException(name + ": the header speaks of " + unsigned(count)
                        + " labels, expected at least 1; the file is damaged or not made for this program");
            }
            byte[] labels = values(plain, name, count, count + " labels");
            for (int i = 0; i < count; i++) {
                if (labels[i] < 0 || labels[i] >= ImageSet.CLASSES) {
                    throw new DataException(name + ": label " + i + " is " + (labels[i] & 0xFF)
                            + ", expected 0 to 9; only sets of ten classes can be used");
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
            throw new DataException(name + ": the file ends after " + bytes.length + " bytes, expected a header of "
                    + (4 + 4 * dimensions) + " bytes; copy or download it again");
        }
        int[] size = new int[dimensions];
        ByteBuffer.wrap(bytes, 4, 4 * dimensions).asIntBuffer().get(size);
        return size;
    }

    private static void checkMagic(int found, String name, int expected) {
        if (found == expected) {
            return;
        }
        String wanted = name + ": expected the magic number " + hex(expected) + " of an IDX "
                + (expected == IMAGES ? "image" : "label") + " file, found " + hex(found);
        if (found == IMAGES || found == LABELS) {
            String other = found == IMAGES ? "an image" : "a label";
            throw new DataException(wanted + ", which is " + other + " file; the two files may have been exchanged");
        }
        boolean idx = found >>> 16 == 0 && (found & 0xFF) >= 1 && (found & 0xFF) <= 4;
        throw new DataException(wanted
                + (idx ? ", whose values are not unsigned bytes in that many dimensions; convert the file" : "")
                + (idx ? "" : "; it is not an IDX file, choose another"));
    }

    private static byte[] values(InputStream in, String name, long expected, String what) throws IOException {
        if (expected > Integer.MAX_VALUE - 16) {
            throw new DataException(
                    name + ": the header promises " + what + ", more than 2 GB; the file is damaged or too large");
        }
        byte[] values = in.readNBytes((int) expected);
        if (values.length < expected) {
            throw new DataException(name + ": the header promises " + what + " in " + expected + " bytes, found only "
                    + values.length + "; the file is cut short, copy or download it again");
        }
        if (in.read() >= 0) {
            throw new DataException(name + ": the header promises " + what + " in " + expected
                    + " bytes, found more after them; the file is damaged, copy or download it again");
        }
        return values;
    }

    private static <T> T open(Path file, Named<T> reader) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new DataException(file + ": this is a folder, expected an IDX file; choose a file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in, name);
        } catch (NoSuchFileException e) {
            throw new DataException(file + ": there is no such file; check its name and folder");
        } catch (IOException e) {
            throw new DataException(file + ": the file cannot be read (" + e.getMessage() + "); check its permissions");
        }
    }

    private static <T> T guarded(InputStream in, String name, Body<T> body) {
        try {
            return body.read(unpacked(in));
        } catch (ZipException | EOFException e) {
            throw new DataException(
                    name + ": the file is packed with gzip but cannot be unpacked; copy or download it again");
        } catch (IOException e) {
            throw new DataException(name + ": the file cannot be read (" + e.getMessage() + "); copy it again");
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
