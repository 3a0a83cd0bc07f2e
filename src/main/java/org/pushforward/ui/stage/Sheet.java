package org.pushforward.ui.stage;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels that Java2D paints and the window shows without copying. */
final class Sheet {
    private final BufferedImage picture;
    private final PixelBuffer<IntBuffer> pixels;
    private final WritableImage image;

    Sheet(int width, int height) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] shared = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        pixels = new PixelBuffer<>(width, height, IntBuffer.wrap(shared), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
    }

    boolean isOf(int width, int height) {
        return picture.getWidth() == width && picture.getHeight() == height;
    }

    Graphics2D graphics() {
        return picture.createGraphics();
    }

    /** Tells the window that the pixels are new; on the window's thread. */
    WritableImage show() {
        pixels.updateBuffer(buffer -> null);
        return image;
    }
}
