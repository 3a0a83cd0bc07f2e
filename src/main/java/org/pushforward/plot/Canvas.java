package org.pushforward.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.pushforward.text.Messages;

/**
 * What a painter draws on: a Java2D surface with its size, theme and language. The origin is the view's top left.
 *
 * @param g where to draw; a painter leaves its transform and clip as they were
 * @param size of the view
 * @param theme the shades of the inks
 * @param text the words in the user's language
 */
public record Canvas(Graphics2D g, Size size, Theme theme, Messages text) {

    /** Turns on what makes curves and letters smooth. */
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    public void ink(Ink ink) {
        g.setColor(theme.color(ink));
    }

    public void ink(Ink ink, double alpha) {
        g.setColor(theme.color(ink, alpha));
    }

    /** @param width in letters' pixels: 1.5 is an ordinary curve */
    public void stroke(double width) {
        g.setStroke(new BasicStroke((float) size.scaled(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    public void dashed(double width) {
        float dash = (float) size.scaled(5);
        g.setStroke(new BasicStroke(
                (float) size.scaled(width),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {dash, dash * 0.8f},
                0));
    }

    public void draw(Shape shape, Ink ink, double width) {
        ink(ink);
        stroke(width);
        g.draw(shape);
    }

    public void fill(Shape shape, Ink ink, double alpha) {
        ink(ink, alpha);
        g.fill(shape);
    }

    /** Draws text with its anchor at (x, y): alignment 0 is left, 0.5 centre, 1 right; y is the baseline. */
    public void write(String words, double x, double y, double alignment) {
        double width = textWidth(words, g.getFont());
        g.drawString(words, (float) (x - alignment * width), (float) y);
    }

    public double textWidth(String words, Font font) {
        return font.getStringBounds(words, g.getFontRenderContext()).getWidth();
    }

    /** Ordinary letters, or larger and smaller ones by the factor. */
    public Font font(double factor) {
        return Fonts.regular(size.letter() * factor);
    }

    public Font bold(double factor) {
        return Fonts.bold(size.letter() * factor);
    }

    /** A canvas for a part of this one, its own origin at the part's top left. */
    public Canvas part(Rectangle2D area) {
        return part(area, size.scale());
    }

    /** The same with letters of another scale. */
    public Canvas part(Rectangle2D area, double scale) {
        Graphics2D inner = (Graphics2D) g.create();
        inner.translate(area.getX(), area.getY());
        return new Canvas(inner, new Size(area.getWidth(), area.getHeight(), scale, size.fit()), theme, text);
    }

    /** The same with axes made another way. */
    public Canvas with(Size.Fit fit) {
        return new Canvas(g, size.with(fit), theme, text);
    }
}
