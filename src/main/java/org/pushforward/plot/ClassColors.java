package org.pushforward.plot;

import java.awt.Color;

/**
 * Ten hues for ten classes, as far apart as ten can be for colour-blind people; where it matters which is which, a label
 * stands beside them.
 *
 * <p>After P. Tol, "Colour schemes", 2021 (muted), with the pale ones darkened for light paper and the dark ones lightened
 * for dark paper.
 */
public final class ClassColors {
    private static final int[] ON_LIGHT = {
        0x332288, 0x3A9BD5, 0x2F9E8C, 0x117733, 0x8A8A1F, 0xC9A227, 0xCC6677, 0x882255, 0xAA4499, 0x6B6B6B
    };
    private static final int[] ON_DARK = {
        0x8C7FF0, 0x88CCEE, 0x44C8B4, 0x4FBF73, 0xB8B84A, 0xEBD98A, 0xF08A98, 0xC9578F, 0xD98AD0, 0xBDBDBD
    };

    private ClassColors() {}

    /** How many there are. */
    public static int count() {
        return ON_LIGHT.length;
    }

    /** The colour of a class from 0 to 9. */
    public static Color of(Theme theme, int label) {
        return new Color((theme.dark() ? ON_DARK : ON_LIGHT)[label]);
    }
}
