package org.pushforward.ui.owndata;

import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.pushforward.ui.Look;
import org.pushforward.ui.owndata.Drawing.Tool;

/** The surface that is drawn on, by mouse, or by a cross that the arrow keys move. */
final class DrawPane extends StackPane {
    private static final double SMALL_STEP = 0.1;
    private static final double LARGE_STEP = 0.5;
    /** While the mouse stands still the can sprays on, so often. */
    private static final long SPRAY_NANOS = 40_000_000L;

    private final Drawing drawing;
    private final Runnable changed;
    private final Canvas canvas = new Canvas();
    private final DrawPainter painter;
    private final AnimationTimer spray = new AnimationTimer() {
        private long last;

        @Override
        public void handle(long now) {
            if (getScene() == null) {
                stop();
            } else if (now - last > SPRAY_NANOS) {
                last = now;
                stroke(Piece.at(x, y));
            }
        }
    };

    private Tool tool = Tool.PEN;
    private double width = 0.5;
    private double x;
    private double y;
    private boolean drawn;

    /** @param changed called after every change of the drawing */
    DrawPane(Drawing drawing, Look look, Runnable changed) {
        this.drawing = drawing;
        this.changed = changed;
        painter = new DrawPainter(drawing, look);
        y = drawing.dims() == 1 ? 0.5 : 0;
        setId("draw-sheet-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(look.text("own.draw.sheet"));
        getStyleClass().add("draw-pane");
        getChildren().add(canvas);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> spray.stop());
        setOnMouseMoved(event -> {
            point(event);
            paint();
        });
        setOnKeyPressed(this::key);
        focusedProperty().addListener(focus -> paint());
    }

    void size(double wide, double high) {
        canvas.setWidth(wide);
        canvas.setHeight(high);
        paint();
    }

    void tool(Tool chosen) {
        tool = chosen;
        paint();
    }

    void brush(double wide) {
        width = wide;
        paint();
    }

    private void point(MouseEvent event) {
        x = painter.toX(canvas, event.getX() - canvas.getLayoutX());
        y = painter.toY(canvas, event.getY() - canvas.getLayoutY());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        point(event);
        drawing.begin();
        drawn = true;
        stroke(Piece.at(x, y));
        if (tool == Tool.SPRAY) {
            spray.start();
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() && drawn) {
            double fromX = x;
            double fromY = y;
            point(event);
            stroke(new Piece(fromX, fromY, x, y));
        }
    }

    private void stroke(Piece piece) {
        drawing.stroke(tool, piece, width);
        changed.run();
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE_STEP : SMALL_STEP;
        double high = drawing.dims() == 1 ? step / 4 : step;
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, high);
            case DOWN -> move(0, -high);
            case SPACE -> stamp();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void move(double dx, double dy) {
        boolean line = drawing.dims() == 1;
        x = Math.max(-Drawing.REACH, Math.min(Drawing.REACH, x + dx));
        y = Math.max(line ? 0 : -Drawing.REACH, Math.min(line ? 1 : Drawing.REACH, y + dy));
        paint();
    }

    /** One touch of the brush; a curve is raised as wide as the brush. */
    private void stamp() {
        drawing.begin();
        double half = tool == Tool.CURVE ? width / 2 : 0;
        stroke(new Piece(x - half, y, x + half, y));
    }

    void paint() {
        painter.paint(canvas, new DrawPainter.Cross(x, y, tool == Tool.CURVE ? 0 : width, isFocused()));
    }
}
