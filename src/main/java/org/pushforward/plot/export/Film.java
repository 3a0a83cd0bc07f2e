package org.pushforward.plot.export;

import java.awt.image.BufferedImage;
import java.util.function.IntFunction;

/**
 * Pictures of one size in a row, each painted when it is asked for and possibly more than once.
 *
 * @param frames how many, at least one
 * @param framesPerSecond how fast they follow each other
 * @param frame index to picture of TYPE_INT_RGB
 */
public record Film(int frames, int framesPerSecond, IntFunction<BufferedImage> frame) {
    public Film {
        if (frames < 1 || framesPerSecond < 1) {
            throw new IllegalArgumentException(
                    "a film of " + frames + " frames at " + framesPerSecond + " in a second");
        }
    }

    static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
