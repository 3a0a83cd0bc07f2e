package org.pushforward.ui.reader;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.pushforward.plot.formula.Formula;
import org.pushforward.plot.formula.LineBreaks;

/**
 * A formula on a line of its own, centred. In a column that is too narrow it is set a little smaller, and if that is
 * not enough, on several lines.
 */
final class DisplayFormula extends Region {
    /** Letters smaller than this share of the text's are worse than a second line. */
    private static final double SMALLEST = 0.8;

    private final String latex;
    private final Formula whole;
    private final FormulaNode node;
    private Formula shown;

    /** @throws IllegalArgumentException if the LaTeX is not understood */
    DisplayFormula(String latex) {
        this.latex = latex;
        whole = Formula.of(latex);
        shown = whole;
        node = new FormulaNode(whole, latex);
        getStyleClass().add("lesson-formula");
        getChildren().add(node);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return whole.width(node.naturalSize()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            fit(inner(width));
        }
        return node.prefHeight(-1) + snappedTopInset() + snappedBottomInset();
    }

    private void fit(double width) {
        double widest = Math.floor(width / node.naturalSize() / SMALLEST);
        Formula fitting = LineBreaks.fit(latex, widest);
        if (fitting != shown) {
            shown = fitting;
            node.show(fitting);
        }
        node.limitWidth(width);
    }

    private double inner(double width) {
        return Math.max(1, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void layoutChildren() {
        fit(inner(getWidth()));
        double width = node.prefWidth(-1);
        double left = snappedLeftInset() + (inner(getWidth()) - width) / 2;
        node.resizeRelocate(left, snappedTopInset(), width, node.prefHeight(-1));
    }
}
