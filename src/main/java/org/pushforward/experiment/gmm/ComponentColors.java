package org.pushforward.experiment.gmm;

import java.awt.Color;
import org.pushforward.plot.ClassColors;
import org.pushforward.plot.Theme;

/** One colour for each component, the same in every picture; what belongs to several has their mixture. */
final class ComponentColors {
    /** The first ones are far apart, and far from the inks of the curves. */
    private static final int[] ORDER = {5, 8, 2, 0, 6, 4, 1, 7, 3, 9};

    private ComponentColors() {}

    static Color of(Theme theme, int k) {
        return ClassColors.of(theme, ORDER[k]);
    }

    static Color of(Theme theme, int k, double alpha) {
        Color color = of(theme, k);
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * alpha));
    }

    /** All of them in order. */
    static Color[] all(Theme theme, int components, double alpha) {
        Color[] colors = new Color[components];
        for (int k = 0; k < components; k++) {
            colors[k] = of(theme, k, alpha);
        }
        return colors;
    }
}
