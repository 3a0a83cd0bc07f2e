package org.pushforward.ui.dialog;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A dialog over the whole window, one at a time; Escape and a click beside it close it, the focus stays within it. */
public final class Overlay extends StackPane {
    private final ChangeListener<Node> keepFocus = (property, old, now) -> keep(now);
    private Node first;
    private Node before;

    public Overlay() {
        setId("overlay");
        getStyleClass().add("key-sheet-back");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /**
     * Opens a dialog, unless one is open already.
     *
     * @param first gets the focus
     */
    public void show(Region dialog, Node first) {
        if (isVisible()) {
            return;
        }
        this.first = first;
        before = getScene().getFocusOwner();
        dialog.getStyleClass().add("dialog-sheet");
        dialog.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(dialog);
        setVisible(true);
        first.requestFocus();
        getScene().focusOwnerProperty().addListener(keepFocus);
    }

    private void keep(Node now) {
        for (Node node = now; node != null; node = node.getParent()) {
            if (node == this) {
                return;
            }
        }
        if (now != null) {
            first.requestFocus();
        }
    }

    /** Takes the dialog away and gives the focus back. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        getScene().focusOwnerProperty().removeListener(keepFocus);
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }
}
