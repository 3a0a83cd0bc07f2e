package org.pushforward.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Shear;

/**
 * One emphasised word. The project's typeface has no italic, so Latin letters are slanted here; Chinese, which is never
 * slanted, is set bold.
 */
final class SlantedWord extends Region {
    private static final double SLANT = -0.2;

    private final Text word;

    private SlantedWord(String letters, List<String> styles) {
        word = new Text(letters);
        word.getStyleClass().setAll(styles);
        word.setTextOrigin(VPos.BASELINE);
        word.getTransforms().add(new Shear(SLANT, 0));
        setAccessibleText(letters);
        getChildren().add(word);
    }

    /** The text word by word, so that lines can end between them. */
    static List<Node> words(Text text) {
        if (text.getText().codePoints().anyMatch(Character::isIdeographic)) {
            text.getStyleClass().add("lesson-strong");
            return List.of(text);
        }
        List<Node> nodes = new ArrayList<>();
        for (String word : text.getText().split("(?<=\\s)|(?=\\s)")) {
            nodes.add(word.isBlank() ? new Text(word) : new SlantedWord(word, text.getStyleClass()));
        }
        return nodes;
    }

    @Override
    public double getBaselineOffset() {
        return word.getBaselineOffset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return word.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return word.getLayoutBounds().getHeight();
    }

    @Override
    protected void layoutChildren() {
        word.setLayoutX(0);
        word.setLayoutY(getBaselineOffset());
    }
}
