package org.pushforward.ui.present;

import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** A spot of light in place of the mouse pointer, as from a laser. */
public final class Spot extends Pane {
    /** Of the window's height. */
    private static final double RADIUS = 0.011;

    private final Circle light = new Circle();

    Spot() {
        setId("spot");
        getStyleClass().add("spot-layer");
        light.getStyleClass().add("spot");
        light.setManaged(false);
        light.radiusProperty().bind(heightProperty().multiply(RADIUS));
        getChildren().add(light);
        setMouseTransparent(true);
        setVisible(false);
    }

    void follow(double x, double y) {
        light.setCenterX(x);
        light.setCenterY(y);
    }

    void toggle(Scene scene) {
        setVisible(!isVisible());
        scene.setCursor(isVisible() ? Cursor.NONE : null);
    }

    void off(Scene scene) {
        if (isVisible()) {
            toggle(scene);
        }
    }
}
