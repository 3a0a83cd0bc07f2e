package org.pushforward.experiment;

import java.util.Map;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/**
 * One picture of the stage: draws a frame, and may turn a drag of the mouse into changes of parameters.
 *
 * @param <S> the experiment's snapshot
 */
public interface View<S> {

    /** By which lessons highlight it, as in "density"; its name is under {@code <experiment>.view.<id>}. */
    String id();

    /** Draws the whole view, the canvas's size, from the frame alone. */
    void paint(Frame<S> frame, Canvas canvas);

    /** The parameters that a drag changes, empty if there was nothing to take hold of where it began. */
    default Map<String, Object> drag(Frame<S> frame, Size size, Gesture gesture) {
        return Map.of();
    }

    /** True if {@link #drag} can do something; the pointer shows it. */
    default boolean draggable() {
        return false;
    }

    /** True if it draws the run's curves over its steps, so that the window need not open its own. */
    default boolean showsCurves() {
        return false;
    }
}
