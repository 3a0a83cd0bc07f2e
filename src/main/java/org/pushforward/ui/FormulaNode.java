package org.pushforward.ui;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.pushforward.plot.formula.Formula;

/** A formula as a node: outlines, sharp at every scale, in the text's colour by the style {@code formula-shape}. */
public final class FormulaNode extends StackPane {
    /** @param size of its letters, in pixels */
    public FormulaNode(String latex, double size) {
        SVGPath path = new SVGPath();
        path.setContent(content(Formula.inline(latex).outline(size)));
        path.setFillRule(FillRule.NON_ZERO);
        path.getStyleClass().add("formula-shape");
        getChildren().add(new Group(path));
        getStyleClass().add("formula");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    private static String content(Shape shape) {
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            text.append("MLQCZ".charAt(kind));
            for (int i = 0; i < numbers(kind); i++) {
                text.append(String.format(Locale.ROOT, "%.3f ", at[i]));
            }
        }
        return text.toString();
    }

    private static int numbers(int kind) {
        return switch (kind) {
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 2;
        };
    }
}
