package org.pushforward.nn;

/**
 * The shape of images that are rows of a [batch, height · width · channels] tensor: line after line, pixel after pixel,
 * and the channels of a pixel side by side. So {@code x.reshape(batch * height * width, channels)} has a row for every
 * pixel and a column for every channel.
 */
public record ImageShape(int channels, int height, int width) {
    public ImageShape {
        if (channels < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "an image needs at least one channel, line and column, not " + describe(channels, height, width));
        }
    }

    /** height · width · channels. */
    public int size() {
        return Math.multiplyExact(Math.multiplyExact(height, width), channels);
    }

    private static String describe(int channels, int height, int width) {
        return channels + " x " + height + " x " + width;
    }

    /** channels x height x width. */
    @Override
    public String toString() {
        return describe(channels, height, width);
    }
}
