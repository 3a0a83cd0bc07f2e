package org.pushforward.data;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * One picture file as a small grey image: its longer side fits, the rest is filled with the mean shade of the picture's
 * edge. Every pixel of the result is the mean of the area it covers, computed here rather than by a toolkit, so that every
 * machine gets the same bits.
 */
final class PictureFile {
    private static final int LONGEST_SIDE = 20_000;
    /** Of larger pictures only every second, third ... pixel is read: nothing of it would be seen, and memory is bounded. */
    private static final int SHARPEST_SIDE = 2_000;

    private static final double RED = 0.299;
    private static final double GREEN = 0.587;
    private static final double BLUE = 0.114;

    private final float[] grey;
    private final int width;
    private final int height;

    private PictureFile(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        grey = new float[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (float) luma(row[x]);
            }
        }
    }

    /** What is transparent is seen on white paper. */
    private static double luma(int argb) {
        double alpha = (argb >>> 24) / 255.0;
        double shade = RED * (argb >> 16 & 0xFF) + GREEN * (argb >> 8 & 0xFF) + BLUE * (argb & 0xFF);
        return alpha * shade + (1 - alpha) * 255;
    }

    /**
     * @param name what to call it in messages
     * @throws DataException if it is no picture, damaged or far too large
     */
    static PictureFile read(Path file, String name) {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw DataException.of("pictures.damaged", name);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
                    throw DataException.of("pictures.large", name, width, height, LONGEST_SIDE);
                }
                int every = (Math.max(width, height) + SHARPEST_SIDE - 1) / SHARPEST_SIDE;
                ImageReadParam sparse = reader.getDefaultReadParam();
                sparse.setSourceSubsampling(every, every, 0, 0);
                return new PictureFile(reader.read(0, sparse));
            } finally {
                reader.dispose();
            }
        } catch (DataException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw DataException.of("pictures.damaged", name);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Writes side * side grey bytes at the offset. */
    void fit(int side, byte[] out, int offset) {
        double scale = Math.max(width, height) / (double) side;
        int w = Math.max(1, (int) Math.round(width / scale));
        int h = Math.max(1, (int) Math.round(height / scale));
        int left = (side - w) / 2;
        int top = (side - h) / 2;
        byte edge = (byte) Math.round(edge());
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean inside = x >= left && x < left + w && y >= top && y < top + h;
                out[offset + y * side + x] = inside ? shade(x - left, y - top, w, h) : edge;
            }
        }
    }

    private byte shade(int x, int y, int w, int h) {
        double fromX = (double) x * width / w;
        double toX = (double) (x + 1) * width / w;
        double fromY = (double) y * height / h;
        double toY = (double) (y + 1) * height / h;
        double sum = 0;
        for (int j = (int) fromY; j < Math.min(height, Math.ceil(toY)); j++) {
            double rows = Math.min(j + 1, toY) - Math.max(j, fromY);
            for (int i = (int) fromX; i < Math.min(width, Math.ceil(toX)); i++) {
                sum += rows * (Math.min(i + 1, toX) - Math.max(i, fromX)) * grey[j * width + i];
            }
        }
        return (byte) Math.round(sum / ((toX - fromX) * (toY - fromY)));
    }

    private double edge() {
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += grey[x] + grey[(height - 1) * width + x];
        }
        for (int y = 0; y < height; y++) {
            sum += grey[y * width] + grey[y * width + width - 1];
        }
        return sum / (2.0 * (width + height));
    }
}
