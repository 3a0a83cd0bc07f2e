package org.pushforward.ui.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.parameter.ParameterException;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/**
 * One drag of the mouse on a view, from press to release. The view judges every move by the frame of the press, so
 * what was taken hold of stays in hand while it moves; the knots of a series that the same drag has passed keep their
 * new places, so a curve can be drawn in one stroke.
 */
public final class DragEdit<S> {
    private final Run<S> run;
    private final View<S> view;
    private final Frame<S> pressed;
    private final Values before;

    /** @param pressed the frame that was on the screen when the mouse was pressed */
    public DragEdit(Run<S> run, View<S> view, Frame<S> pressed) {
        this.run = run;
        this.view = view;
        this.pressed = pressed;
        before = run.values();
    }

    /** Follows the mouse; a move out of a parameter's range changes nothing. */
    public void move(Size size, Gesture gesture) {
        Map<String, Object> changes = new HashMap<>();
        view.drag(pressed, size, gesture).forEach((name, value) -> changes.put(name, merged(name, value)));
        try {
            run.change(changes);
        } catch (ParameterException outOfRange) {
            changes.clear();
        }
    }

    private Object merged(String name, Object value) {
        if (!(value instanceof List<?> wanted)
                || !(before.get(name) instanceof List<?> old)
                || !(run.values().get(name) instanceof List<?> now)
                || wanted.size() != old.size()) {
            return value;
        }
        List<Object> knots = new ArrayList<>(now);
        for (int i = 0; i < knots.size(); i++) {
            if (!wanted.get(i).equals(old.get(i))) {
                knots.set(i, wanted.get(i));
            }
        }
        return knots;
    }
}
