package org.pushforward.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Tooltips of one make. */
public final class Tips {
    private static final double WIDTH = 320;

    private Tips() {}

    public static Tooltip install(Node node, ObservableValue<String> words) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.setShowDelay(Duration.millis(700));
        tip.setShowDuration(Duration.seconds(20));
        Tooltip.install(node, tip);
        // else the tooltip of what lies around would take its place
        node.addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
        return tip;
    }
}
