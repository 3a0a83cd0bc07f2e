package org.pushforward.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pushforward.ui.run.Run;

/** The keyboard's way to everything; what a control uses itself, and typing, stay with the control. */
final class Keys {
    private final MainWindow window;
    private final Map<KeyCode, Runnable> plain;
    private final Map<KeyCode, Runnable> withControl;

    Keys(MainWindow window, Look look) {
        this.window = window;
        plain = Map.of(
                KeyCode.SPACE, () -> run().play(!run().playing()),
                KeyCode.RIGHT, () -> run().step(),
                KeyCode.LEFT, this::back,
                KeyCode.HOME, () -> run().seek(0),
                KeyCode.END, () -> run().seek(Long.MAX_VALUE),
                KeyCode.PERIOD, () -> run().step(),
                KeyCode.COMMA, this::phase,
                KeyCode.R, () -> window.bench().transport().reset(),
                KeyCode.PAGE_DOWN, () -> window.bench().lesson().move(1),
                KeyCode.PAGE_UP, () -> window.bench().lesson().move(-1));
        withControl = Map.of(
                KeyCode.PLUS, look::larger,
                KeyCode.EQUALS, look::larger,
                KeyCode.ADD, look::larger,
                KeyCode.MINUS, look::smaller,
                KeyCode.SUBTRACT, look::smaller,
                KeyCode.PAGE_DOWN, () -> turn(1),
                KeyCode.PAGE_UP, () -> turn(-1));
    }

    private Run<?> run() {
        return window.bench().run();
    }

    private void back() {
        run().frame().ifPresent(frame -> run().seek(frame.step() - (frame.phase() > 0 ? 0 : 1)));
    }

    private void phase() {
        if (run().phases().size() > 1) {
            run().stepPhase();
        }
    }

    /** A filter, since buttons and scroll panes would keep keys to themselves that they have little use for. */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (window.bench() != null && act(event, scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event, Node focus) {
        KeyCode code = event.getCode();
        if (window.overlay().isVisible()) {
            return false;
        }
        if (code == KeyCode.F1 && event.isShiftDown()) {
            return false;
        }
        if (code == KeyCode.F1 || code == KeyCode.ESCAPE && window.keySheet().isVisible()) {
            window.keySheet().toggle();
            return true;
        }
        if (event.isShortcutDown()) {
            return lesson(code) || does(withControl, code);
        }
        return !event.isAltDown() && !belongsTo(focus, code) && does(plain, code);
    }

    /** True if the node that has the focus makes use of the key itself. */
    private static boolean belongsTo(Node focus, KeyCode code) {
        return switch (code) {
            case PAGE_DOWN, PAGE_UP -> false;
            case SPACE -> !(focus == null || focus instanceof Slider || focus instanceof ScrollPane);
            case RIGHT, LEFT, HOME, END -> !(focus == null || focus instanceof Button || focus instanceof ScrollPane);
            default -> focus instanceof TextInputControl;
        };
    }

    private static boolean does(Map<KeyCode, Runnable> keys, KeyCode code) {
        Runnable action = keys.get(code);
        if (action != null) {
            action.run();
        }
        return action != null;
    }

    private boolean lesson(KeyCode code) {
        int index = code.ordinal() - KeyCode.DIGIT1.ordinal();
        return index >= 0 && index < 9 && open(index);
    }

    /** To the lesson {@code by} further on, if there is one. */
    private void turn(int by) {
        open(window.exhibits().indexOf(window.bench().exhibit()) + by);
    }

    private boolean open(int index) {
        boolean exists = index >= 0 && index < window.exhibits().size();
        if (exists) {
            window.open(window.exhibits().get(index));
        }
        return exists;
    }
}
