package org.pushforward.ui.reader;

import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/** Running text with formulas; no formula is wider than the column. */
final class Paragraph extends TextFlow {

    Paragraph(String styleClass) {
        getStyleClass().add(styleClass);
    }

    @Override
    protected double computePrefHeight(double width) {
        limit(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        limit(getWidth());
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void limit(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        if (inner > 0) {
            for (Node child : getManagedChildren()) {
                if (child instanceof FormulaNode formula) {
                    formula.limitWidth(inner);
                }
            }
        }
    }
}
