package org.pushforward.ui.control;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.pushforward.parameter.Sketch;

/**
 * White on black by mouse, with the right button black again; or by a cross that the arrow keys move and the space bar
 * draws with. What is drawn is told while the stroke goes on.
 */
final class SketchBoard extends StackPane {
    private static final double SIDE = 180;
    /** The brush's radius in pixels of the picture: full inside, gone one pixel further out. */
    private static final double BRUSH = 1.1;

    private static final double KEY_STEP = 1;

    private final int rows;
    private final int columns;
    private final Consumer<Object> commit;
    private final Canvas canvas;
    private final float[] pixels;
    private double x;
    private double y;

    SketchBoard(int rows, int columns, Consumer<Object> commit) {
        this.rows = rows;
        this.columns = columns;
        this.commit = commit;
        pixels = new float[rows * columns];
        x = columns / 2.0;
        y = rows / 2.0;
        canvas = new Canvas(SIDE * columns / Math.max(rows, columns), SIDE * rows / Math.max(rows, columns));
        getChildren().add(canvas);
        getStyleClass().add("sketch-board");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnKeyPressed(this::key);
        // the right button rubs out here and opens no menu
        setOnContextMenuRequested(ContextMenuEvent::consume);
        focusedProperty().addListener(focus -> paint());
        paint();
    }

    /** Shows a value; while a stroke goes on it is the stroke's own. */
    void show(String value) {
        if (value.equals(Sketch.of(pixels))) {
            return;
        }
        float[] shown = Sketch.pixels(value);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = shown.length == 0 ? 0 : shown[i];
        }
        paint();
    }

    private void press(MouseEvent event) {
        requestFocus();
        point(event);
        stroke(x, y, event);
        event.consume();
    }

    private void drag(MouseEvent event) {
        double fromX = x;
        double fromY = y;
        point(event);
        stroke(fromX, fromY, event);
        event.consume();
    }

    private void point(MouseEvent event) {
        x = (event.getX() - canvas.getLayoutX()) / canvas.getWidth() * columns;
        y = (event.getY() - canvas.getLayoutY()) / canvas.getHeight() * rows;
    }

    private void stroke(double fromX, double fromY, MouseEvent event) {
        boolean white = event.isPrimaryButtonDown() || event.getButton() == MouseButton.PRIMARY;
        draw(fromX, fromY, white);
    }

    /** From a place to where the cross is. */
    private void draw(double fromX, double fromY, boolean white) {
        for (int i = 0; i < pixels.length; i++) {
            double near = BRUSH + 1 - distance(i % columns + 0.5, i / columns + 0.5, fromX, fromY);
            float ink = (float) Math.max(0, Math.min(1, near));
            pixels[i] = white ? Math.max(pixels[i], ink) : Math.min(pixels[i], 1 - ink);
        }
        paint();
        commit.accept(Sketch.of(pixels));
    }

    /** From a point to the stroke between (fromX, fromY) and the cross. */
    private double distance(double px, double py, double fromX, double fromY) {
        double dx = x - fromX;
        double dy = y - fromY;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((px - fromX) * dx + (py - fromY) * dy) / length;
        double share = Math.max(0, Math.min(1, along));
        return Math.hypot(px - fromX - share * dx, py - fromY - share * dy);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(-KEY_STEP, 0);
            case RIGHT -> move(KEY_STEP, 0);
            case UP -> move(0, -KEY_STEP);
            case DOWN -> move(0, KEY_STEP);
            case SPACE -> draw(x, y, !event.isShiftDown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double dx, double dy) {
        x = Math.max(0, Math.min(columns, x + dx));
        y = Math.max(0, Math.min(rows, y + dy));
        paint();
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        double wide = canvas.getWidth() / columns;
        double high = canvas.getHeight() / rows;
        g.setFill(Color.BLACK);
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] > 0) {
                g.setFill(Color.gray(pixels[i]));
                // a little larger, so that no seams show between neighbours
                g.fillRect(i % columns * wide, i / columns * high, wide + 0.5, high + 0.5);
            }
        }
        if (isFocused()) {
            g.setStroke(Color.ORANGE);
            g.strokeOval((x - BRUSH) * wide, (y - BRUSH) * high, 2 * BRUSH * wide, 2 * BRUSH * high);
        }
    }
}
