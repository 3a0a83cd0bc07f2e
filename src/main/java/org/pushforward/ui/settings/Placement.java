package org.pushforward.ui.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stood, in the pixels of the desktop; the size is that of the window when it is not maximised.
 *
 * @param width 0 if it was never recorded
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Placement(double x, double y, double width, double height, boolean maximised) {
    public static final Placement NONE = new Placement(0, 0, 0, 0, false);

    /** So much of the title line must lie on a screen that the window can be taken hold of. */
    private static final double HOLD_WIDTH = 120;

    private static final double HOLD_HEIGHT = 24;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;

    boolean isRecorded() {
        return Double.isFinite(x) && Double.isFinite(y) && width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    }

    /**
     * The same rectangle, no larger than the screen that holds its title line; nothing if no screen does.
     *
     * @param screens the visible bounds of the screens there are now
     */
    Optional<Rectangle2D> on(List<Rectangle2D> screens) {
        if (!isRecorded()) {
            return Optional.empty();
        }
        return screens.stream().filter(this::holdsTitle).findFirst().map(this::within);
    }

    private boolean holdsTitle(Rectangle2D screen) {
        double shownWidth = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double shownHeight = Math.min(y + 2 * HOLD_HEIGHT, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return shownWidth >= HOLD_WIDTH && shownHeight >= HOLD_HEIGHT;
    }

    private Rectangle2D within(Rectangle2D screen) {
        return new Rectangle2D(x, y, Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()));
    }
}
