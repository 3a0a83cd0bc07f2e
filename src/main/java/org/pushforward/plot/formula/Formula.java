package org.pushforward.plot.formula;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * A formula in LaTeX, typeset by JLaTeXMath into outlines: sharp at every size, on Java2D, in SVG and in a scene graph.
 *
 * <p>Lengths are asked for a letter size in pixels; the origin is the left end of the baseline, y points down. A formula
 * is immutable and may be shared between threads.
 */
public final class Formula {
    /** JLaTeXMath gives some gaps in points, so it lays out at one size, and outlines are scaled. */
    static final int LAYOUT_SIZE = 20;

    private final List<Piece> pieces;
    private final double width;
    private final double height;
    private final double depth;

    /**
     * A part in one colour.
     *
     * @param color as set by {@code \textcolor}, an ink in its shade on light paper; nothing where the surrounding
     *     text's colour holds
     */
    public record Piece(Shape shape, Optional<Color> color) {}

    Formula(String latex, int style) {
        Box box = new TeXFormula(latex).createTeXIcon(style, LAYOUT_SIZE).getBox();
        OutlineRecorder recorder = new OutlineRecorder();
        box.draw(recorder, 0, 0);
        pieces = List.copyOf(recorder.pieces());
        width = box.getWidth();
        height = box.getHeight();
        depth = box.getDepth();
    }

    /**
     * A formula as it stands on a line of its own: large sums, limits below.
     *
     * @throws IllegalArgumentException if the LaTeX is not understood; see {@link FormulaFaults}
     */
    public static Formula of(String latex) {
        return Typesetter.SHARED.formula(latex, TeXConstants.STYLE_DISPLAY);
    }

    /** A formula as it stands inside a line of text. */
    public static Formula inline(String latex) {
        return Typesetter.SHARED.formula(latex, TeXConstants.STYLE_TEXT);
    }

    /** Loads the typesetter's fonts, about a second of work; to be called once, off the window's thread. */
    public static void warmUp() {
        of("\\sum_{i=1}^{n}\\frac{\\partial x_i}{\\partial z_i}\\log\\left|\\det J\\right|\\in\\mathbb{R}");
    }

    public double width(double size) {
        return width * size;
    }

    /** Above the baseline. */
    public double height(double size) {
        return height * size;
    }

    /** Below the baseline. */
    public double depth(double size) {
        return depth * size;
    }

    /** All parts, in drawing order. */
    public List<Piece> pieces(double size) {
        AffineTransform scale = AffineTransform.getScaleInstance(size, size);
        return pieces.stream()
                .map(piece -> new Piece(scale.createTransformedShape(piece.shape()), piece.color()))
                .toList();
    }

    /** Everything as one shape, to be filled by the non-zero rule. */
    public Shape outline(double size) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        pieces(size).forEach(piece -> all.append(piece.shape(), false));
        return all;
    }

    /** Draws with the left end of the baseline at (x, baselineY); parts with a colour of their own keep it. */
    public void draw(Graphics2D g, double x, double baselineY, double size, Color color) {
        Graphics2D inner = (Graphics2D) g.create();
        inner.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        inner.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        inner.translate(x, baselineY);
        inner.scale(size, size);
        for (Piece piece : pieces) {
            inner.setColor(piece.color().orElse(color));
            inner.fill(piece.shape());
        }
        inner.dispose();
    }
}
