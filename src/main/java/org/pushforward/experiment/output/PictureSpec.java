package org.pushforward.experiment.output;

import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;

/**
 * How a picture of a stage is to look.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSpec(int width, int height, Theme theme, Language language) {
    /** A side shorter than this has no room for a plot, one longer than {@link #MOST} no room in memory. */
    public static final int LEAST = 64;

    public static final int MOST = 8192;

    public PictureSpec {
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
            throw new IllegalArgumentException(
                    "a picture has sides from " + LEAST + " to " + MOST + " pixels, not " + width + "x" + height);
        }
    }

    /** For a view alone, whose letters may be as large as on a stage twice as wide. */
    Size sizeOfView() {
        double letters = Math.max(0.7, Math.min(width / 560.0, height / 420.0));
        return new Size(width, height, theme.equals(Theme.PROJECTOR) ? 1.2 * letters : letters);
    }

    /** The same with even sides, as films in H.264 need. */
    public PictureSpec even() {
        return new PictureSpec(width - width % 2, height - height % 2, theme, language);
    }

    /** Letters grow with the picture, and are larger for a projector. */
    Size size() {
        double letters = Math.max(0.7, Math.min(width / 960.0, height / 640.0));
        return new Size(width, height, theme.equals(Theme.PROJECTOR) ? 1.2 * letters : letters);
    }
}
