package org.pushforward.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Labelled grey images, one unsigned byte a pixel, row by row.
 *
 * <p>The arrays are not copied; whoever makes a set gives them away.
 *
 * @param pixels [count * rows * cols], 0 black to 255 white
 * @param labels [count], 0 to 9
 * @param rows height of an image
 * @param cols width of an image
 * @param count how many images
 */
public record ImageSet(byte[] pixels, byte[] labels, int rows, int cols, int count) {
    /** How many classes a label can name. */
    public static final int CLASSES = 10;

    /** @throws DataException if the sizes do not fit each other or a label is not 0 to 9 */
    public ImageSet {
        if (rows < 1 || cols < 1 || count < 1) {
            throw new DataException("an image set needs at least one image of at least one pixel, found " + count
                    + " images of " + rows + " x " + cols);
        }
        if (pixels.length != (long) count * rows * cols) {
            throw new DataException(count + " images of " + rows + " x " + cols + " need " + (long) count * rows * cols
                    + " pixels, found " + pixels.length);
        }
        if (labels.length != count) {
            throw new DataException(count + " images need as many labels, found " + labels.length);
        }
        for (int i = 0; i < count; i++) {
            if (labels[i] < 0 || labels[i] >= CLASSES) {
                throw new DataException("label " + i + " must be 0 to 9, found " + (labels[i] & 0xFF));
            }
        }
    }

    /** Pixels of one image, rows * cols. */
    public int dims() {
        return rows * cols;
    }

    /** The class of image i. */
    public int label(int i) {
        return labels[i];
    }

    /** Writes image i at the offset, each pixel divided by 255. */
    public void image(int i, float[] out, int offset) {
        int dims = dims();
        int from = i * dims;
        for (int j = 0; j < dims; j++) {
            out[offset + j] = (pixels[from + j] & 0xFF) / 255f;
        }
    }

    /** The chosen images, [indices.length, rows * cols], in [0, 1]. */
    public float[] batch(int... indices) {
        float[] out = new float[indices.length * dims()];
        batch(indices, out);
        return out;
    }

    /** Fills with the chosen images, [indices.length, rows * cols], in [0, 1]. */
    public void batch(int[] indices, float[] out) {
        if (out.length != (long) indices.length * dims()) {
            throw new IllegalArgumentException(
                    indices.length + " images need " + indices.length * dims() + " floats, found " + out.length);
        }
        for (int i = 0; i < indices.length; i++) {
            image(indices[i], out, i * dims());
        }
    }

    /** The classes of the chosen images. */
    public int[] labels(int... indices) {
        return IntStream.of(indices).map(this::label).toArray();
    }

    /** The first n images, or all if there are fewer. */
    public ImageSet first(int n) {
        int kept = Math.min(n, count);
        return new ImageSet(Arrays.copyOf(pixels, kept * dims()), Arrays.copyOf(labels, kept), rows, cols, kept);
    }

    /**
     * The images of the given classes, in their order.
     *
     * @throws DataException if there are none
     */
    public ImageSet only(int... classes) {
        int[] kept = IntStream.range(0, count)
                .filter(i -> IntStream.of(classes).anyMatch(c -> c == labels[i]))
                .toArray();
        return chosen(kept);
    }

    /** The images at these indices, in their order. */
    public ImageSet chosen(int... indices) {
        byte[] p = new byte[indices.length * dims()];
        byte[] l = new byte[indices.length];
        for (int i = 0; i < indices.length; i++) {
            System.arraycopy(pixels, indices[i] * dims(), p, i * dims(), dims());
            l[i] = labels[indices[i]];
        }
        return new ImageSet(p, l, rows, cols, indices.length);
    }

    /**
     * Images shrunk by averaging blocks of k x k pixels.
     *
     * @throws IllegalArgumentException if k does not divide both sides
     */
    public ImageSet shrunk(int k) {
        if (k < 1 || rows % k != 0 || cols % k != 0) {
            throw new IllegalArgumentException("a " + rows + " x " + cols + " image cannot be shrunk by " + k);
        }
        int height = rows / k;
        int width = cols / k;
        byte[] small = new byte[count * height * width];
        for (int at = 0; at < small.length; at++) {
            int row = at / width * k;
            int col = at % width * k;
            small[at] = (byte) mean(row, col, k);
        }
        return new ImageSet(small, labels, height, width, count);
    }

    /** The mean of a block, rounded; rows run on from one image into the next, so row counts through the whole set. */
    private int mean(int row, int col, int k) {
        int sum = 0;
        for (int dy = 0; dy < k; dy++) {
            for (int dx = 0; dx < k; dx++) {
                sum += pixels[(row + dy) * cols + col + dx] & 0xFF;
            }
        }
        return (sum + k * k / 2) / (k * k);
    }
}
