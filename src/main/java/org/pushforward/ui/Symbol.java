package org.pushforward.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.pushforward.plot.formula.Formula;
import org.pushforward.plot.formula.PathData;

/** A parameter's symbol as a node: outlines that grow with the letters, coloured by the style {@code symbol-shape}. */
public final class Symbol extends StackPane {
    private static final double DRAWN_AT = 100;
    private static final double LETTERS = 15.5;

    public Symbol(String latex, Look look) {
        SVGPath path = new SVGPath();
        path.setContent(PathData.of(Formula.inline(latex).outline(DRAWN_AT)));
        path.setFillRule(FillRule.NON_ZERO);
        path.getStyleClass().add("symbol-shape");
        DoubleBinding size =
                Bindings.createDoubleBinding(() -> LETTERS / DRAWN_AT * look.scale(), look.textScale(), look.theme());
        Scale scale = new Scale();
        scale.xProperty().bind(size);
        scale.yProperty().bind(size);
        path.getTransforms().add(scale);
        getChildren().add(new Group(path));
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
