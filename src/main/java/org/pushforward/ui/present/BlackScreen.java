package org.pushforward.ui.present;

import javafx.scene.layout.Region;

/** Covers everything, so that the class looks at the speaker; a click or any key takes it away. */
public final class BlackScreen extends Region {
    BlackScreen() {
        setId("black-screen");
        getStyleClass().add("black-screen");
        setOnMousePressed(event -> setVisible(false));
        setVisible(false);
    }
}
