package org.pushforward.model.image;

import org.pushforward.data.ImageSet;
import org.pushforward.data.ImageSplit;

/** Small images that are learned at once: class k has its row k lit. */
public final class Stripes {
    private static final int SIDE = 6;

    private Stripes() {}

    public static ImageSplit split(int train, int test) {
        return new ImageSplit(set(train), set(test));
    }

    public static ImageSet set(int count) {
        byte[] pixels = new byte[count * SIDE * SIDE];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % SIDE);
            for (int c = 0; c < SIDE; c++) {
                pixels[i * SIDE * SIDE + labels[i] * SIDE + c] = (byte) 230;
            }
        }
        return new ImageSet(pixels, labels, SIDE, SIDE, count);
    }
}
