package org.pushforward.plot.export;

import org.jcodec.common.model.Picture;

/**
 * Colours as films store them: brightness for every pixel, hue for every 2x2 block. Source: ITU-R BT.709-6, 2015, with
 * brightness from 16 to 235 and hue from 16 to 240.
 */
final class Yuv {
    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;
    private static final double GREEN = 1 - RED - BLUE;

    private Yuv() {}

    /** @param pixels as 0xRRGGBB, as many as the picture has */
    static void fill(Picture picture, int[] pixels) {
        int width = picture.getWidth();
        byte[] y = picture.getPlaneData(0);
        for (int i = 0; i < pixels.length; i++) {
            y[i] = stored(16 + 219 * brightness(red(pixels[i]), green(pixels[i]), blue(pixels[i])));
        }
        byte[] u = picture.getPlaneData(1);
        byte[] v = picture.getPlaneData(2);
        for (int i = 0; i < u.length; i++) {
            int corner = i / (width / 2) * 2 * width + i % (width / 2) * 2;
            int[] block = {pixels[corner], pixels[corner + 1], pixels[corner + width], pixels[corner + width + 1]};
            double r = 0;
            double g = 0;
            double b = 0;
            for (int rgb : block) {
                r += red(rgb) / 4.0;
                g += green(rgb) / 4.0;
                b += blue(rgb) / 4.0;
            }
            double light = brightness(r, g, b);
            u[i] = stored(128 + 224 * (b / 255 - light) / (2 * (1 - BLUE)));
            v[i] = stored(128 + 224 * (r / 255 - light) / (2 * (1 - RED)));
        }
    }

    /** From 0 to 1. */
    private static double brightness(double r, double g, double b) {
        return (RED * r + GREEN * g + BLUE * b) / 255;
    }

    /** The library keeps a byte less 128. */
    private static byte stored(double value) {
        return (byte) (Math.round(value) - 128);
    }

    private static int red(int rgb) {
        return rgb >> 16 & 0xFF;
    }

    private static int green(int rgb) {
        return rgb >> 8 & 0xFF;
    }

    private static int blue(int rgb) {
        return rgb & 0xFF;
    }
}
