package org.pushforward.ui.reader;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Theme;
import org.pushforward.plot.formula.Formula;
import org.pushforward.plot.formula.PathData;

/**
 * A formula as outlines whose baseline aligns with the text around.
 *
 * <p>Its letters are as large, and have the same colour, as text of the style class {@code lesson-text} would have in
 * its place: style sheets need not know about formulas. Signs that must not be torn from it at the end of a line, as an
 * opening bracket or a comma, belong to it.
 */
final class FormulaNode extends Region {
    /** Letters of the typesetter's font look smaller than those of the text at the same size. */
    private static final double OPTICAL = 1.16;

    private static final double DRAWN_AT = 100;

    private Formula formula;
    private final Text before = new Text();
    private final Text after = new Text();
    private final Group glyphs = new Group();
    private final Scale scale = new Scale(1, 1);
    private double limit = Double.MAX_VALUE;
    private boolean inText;

    FormulaNode(Formula formula, String latex) {
        this.formula = formula;
        getStyleClass().add("formula");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(latex);
        style(before);
        style(after);
        before.fontProperty().addListener(changed -> requestLayout());
        glyphs.getTransforms().add(scale);
        glyphs.setManaged(false);
        show(formula);
        getChildren().addAll(before, glyphs, after);
    }

    /** Shows another setting of the same formula. */
    void show(Formula other) {
        formula = other;
        glyphs.getChildren().clear();
        outlines().forEach(this::addOutline);
        if (getScene() != null) {
            // another setting is often shown while lines are laid out, when styles have had their turn
            glyphs.applyCss();
        }
        requestLayout();
    }

    private static void style(Text text) {
        text.getStyleClass().add("lesson-text");
        text.setTextOrigin(VPos.BASELINE);
    }

    /** One path for each colour. */
    private Map<Optional<Color>, Path2D> outlines() {
        Map<Optional<Color>, Path2D> outlines = new LinkedHashMap<>();
        formula.pieces(DRAWN_AT)
                .forEach(piece -> outlines.computeIfAbsent(
                                piece.color(), color -> new Path2D.Double(Path2D.WIND_NON_ZERO))
                        .append(piece.shape(), false));
        return outlines;
    }

    private void addOutline(Optional<Color> color, Path2D outline) {
        SVGPath path = new SVGPath();
        path.setContent(PathData.of(outline));
        if (color.isPresent()) {
            paint(path, color.get());
        } else {
            path.fillProperty().bind(before.fillProperty());
        }
        glyphs.getChildren().add(path);
    }

    /** An ink takes the shade of the theme by its style class, every other colour stays what it is. */
    private static void paint(SVGPath path, Color color) {
        Optional<Ink> ink = Arrays.stream(Ink.values())
                .filter(candidate -> Theme.LIGHT.color(candidate).equals(color))
                .reduce((first, second) -> second);
        if (ink.isPresent()) {
            path.getStyleClass().add("ink-" + ink.get().name().toLowerCase(Locale.ROOT));
        } else {
            path.setFill(javafx.scene.paint.Color.rgb(color.getRed(), color.getGreen(), color.getBlue()));
        }
    }

    /** Puts the formula into a line of text, with signs that stay with it when the line ends. */
    FormulaNode between(String opening, String closing) {
        inText = true;
        before.setText(opening);
        after.setText(closing);
        setAccessibleText(opening + getAccessibleText() + closing);
        return this;
    }

    /** Makes the formula as small as is needed to be no wider than this. */
    void limitWidth(double width) {
        if (width > 0 && width != limit) {
            limit = width;
            requestLayout();
            if (getParent() != null) {
                getParent().requestLayout();
            }
        }
    }

    /** The width it would like to have, in pixels. */
    double naturalWidth() {
        return formula.width(naturalSize()) + signs();
    }

    /** The size of its letters, in pixels, where there is room. */
    double naturalSize() {
        return before.getFont().getSize() * OPTICAL;
    }

    private double size() {
        return naturalSize() * Math.min(1, limit / naturalWidth());
    }

    private double signs() {
        return width(before) + width(after);
    }

    private static double width(Text text) {
        return text.getText().isEmpty() ? 0 : text.getLayoutBounds().getWidth();
    }

    /** In a line of text a low formula is as high as the line, so that lines and table cells without words align. */
    private double ascent() {
        double line = inText ? -before.getLayoutBounds().getMinY() : 0;
        return Math.max(formula.height(size()), line);
    }

    private double descent() {
        double line = inText ? before.getLayoutBounds().getMaxY() : 0;
        return Math.max(formula.depth(size()), line);
    }

    @Override
    public double getBaselineOffset() {
        return ascent();
    }

    @Override
    protected double computePrefWidth(double height) {
        return formula.width(size()) + signs();
    }

    @Override
    protected double computePrefHeight(double width) {
        return ascent() + descent();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double baseline = ascent();
        scale.setX(size() / DRAWN_AT);
        scale.setY(size() / DRAWN_AT);
        before.relocate(0, baseline - before.getBaselineOffset());
        glyphs.setLayoutX(width(before));
        glyphs.setLayoutY(baseline);
        after.relocate(width(before) + formula.width(size()), baseline - after.getBaselineOffset());
    }
}
