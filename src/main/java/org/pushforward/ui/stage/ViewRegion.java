package org.pushforward.ui.stage;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.plot.Size;
import org.pushforward.ui.Look;
import org.pushforward.ui.Tips;
import org.pushforward.ui.run.DragEdit;
import org.pushforward.ui.run.Run;

/** The transparent region over one view: its name for screen readers, its help, and drags of the mouse. */
final class ViewRegion<S> extends Region {
    private final Run<S> run;
    private final View<S> view;
    private Size size = new Size(1, 1, 1);
    private Size held = size;
    private double screen = 1;
    private DragEdit<S> drag;
    private double startX;
    private double startY;

    ViewRegion(Run<S> run, View<S> view, Look look) {
        this.run = run;
        this.view = view;
        String key = run.experiment().id() + ".view." + view.id();
        setId("view-" + view.id());
        setManaged(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(look.text(key));
        accessibleHelpProperty().bind(look.text(key + ".help"));
        Tips.install(this, look.text(key + ".help"));
        if (view.draggable()) {
            setCursor(Cursor.OPEN_HAND);
            setOnMousePressed(this::press);
            setOnMouseDragged(this::move);
            setOnMouseReleased(this::release);
        }
    }

    /** The size at which the view was painted, in pixels of the screen, of which there are so many to one of ours. */
    void painted(Size size, double screen) {
        this.size = size;
        this.screen = screen;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        startX = event.getX() * screen;
        startY = event.getY() * screen;
        run.frame().filter(frame -> frame.snapshot() != null).ifPresent(frame -> {
            drag = new DragEdit<>(run, view, frame);
            held = size;
            setCursor(Cursor.CLOSED_HAND);
            move(event);
        });
    }

    private void move(MouseEvent event) {
        if (drag != null) {
            drag.move(held, new Gesture(startX, startY, event.getX() * screen, event.getY() * screen));
        }
    }

    private void release(MouseEvent event) {
        drag = null;
        setCursor(Cursor.OPEN_HAND);
    }
}
