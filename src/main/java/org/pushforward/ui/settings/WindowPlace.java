package org.pushforward.ui.settings;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.stage.Stage;

/** Watches where a window stands; while it fills the screen its former size and place are remembered. */
final class WindowPlace {
    private final Stage stage;
    private Placement last;

    WindowPlace(Stage stage, Placement first) {
        this.stage = stage;
        last = first;
    }

    /** @param moved told every new place */
    void follow(Consumer<Placement> moved) {
        InvalidationListener listener = change -> {
            Placement now = now();
            if (!now.equals(last)) {
                last = now;
                moved.accept(now);
            }
        };
        stage.xProperty().addListener(listener);
        stage.yProperty().addListener(listener);
        stage.widthProperty().addListener(listener);
        stage.heightProperty().addListener(listener);
        stage.maximizedProperty().addListener(listener);
    }

    private Placement now() {
        if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) {
            return new Placement(last.x(), last.y(), last.width(), last.height(), stage.isMaximized());
        }
        Placement now = new Placement(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        return now.isRecorded() ? now : last;
    }
}
