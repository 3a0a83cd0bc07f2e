package org.pushforward.experiment.image;

/** Pictures for kept pictures: discs of 14 x 14 pixels that grow from one to the next. */
public final class Discs {
    public static final int SIDE = 14;

    private Discs() {}

    public static byte[] of(int count) {
        byte[] pixels = new byte[count * SIDE * SIDE];
        for (int i = 0; i < count; i++) {
            double radius = 2 + 4.0 * (i % 15) / 14;
            for (int j = 0; j < SIDE * SIDE; j++) {
                double far = Math.hypot(j % SIDE - 6.5, j / SIDE - 6.5);
                pixels[i * SIDE * SIDE + j] = (byte) Math.max(0, Math.min(255, 255 * (radius - far + 0.5)));
            }
        }
        return pixels;
    }
}
