package org.pushforward.plot;

import java.awt.geom.Rectangle2D;

/**
 * The size of a view and of its letters, all in the same pixels.
 *
 * @param width of the view
 * @param height of the view
 * @param scale 1 for letters of 13 pixels; larger for a projector, a large text setting or a sharp screen
 * @param fit makes the axes of the ranges that the data need
 */
public record Size(double width, double height, double scale, Fit fit) {
    /** Where a view stands alone its axes are what its data need; beside others they may be wider. */
    @FunctionalInterface
    public interface Fit {
        Axes axes(Rectangle2D area, Range x, Range y);
    }

    public Size(double width, double height, double scale) {
        this(width, height, scale, Axes::new);
    }

    public Size {
        if (!(width > 0 && height > 0 && scale > 0)) {
            throw new IllegalArgumentException("a view of " + width + " x " + height + " at scale " + scale);
        }
    }

    /** The same with axes made another way. */
    public Size with(Fit other) {
        return new Size(width, height, scale, other);
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
