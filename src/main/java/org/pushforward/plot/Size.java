package org.pushforward.plot;

/**
 * The size of a view and of its letters, all in the same pixels.
 *
 * @param width of the view
 * @param height of the view
 * @param scale 1 for letters of 13 pixels; larger for a projector, a large text setting or a sharp screen
 */
public record Size(double width, double height, double scale) {
    public Size {
        if (!(width > 0 && height > 0 && scale > 0)) {
            throw new IllegalArgumentException("a view of " + width + " x " + height + " at scale " + scale);
        }
    }

    /** Height of ordinary letters. */
    public double letter() {
        return 13 * scale;
    }

    /** A length that grows with the letters. */
    public double scaled(double pixels) {
        return pixels * scale;
    }
}
