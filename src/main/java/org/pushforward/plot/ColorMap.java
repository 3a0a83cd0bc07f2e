package org.pushforward.plot;

/**
 * A map from [0, 1] to colours whose steps look equally large, also to colour-blind people.
 *
 * <p>Anchors after S. van der Walt and N. Smith, "A better default colormap for Matplotlib", 2015 (viridis, magma) and
 * C. Brewer and M. Harrower, "ColorBrewer", 2003 (PuOr).
 */
public final class ColorMap {
    private static final int SHADES = 256;

    /** Dark violet over green to yellow: values from none to much. */
    public static final ColorMap VIRIDIS = of(
            0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884, 0x44BF70, 0x7AD151, 0xBDDF26,
            0xFDE725);

    /** Black over magenta to a pale yellow: values from none to much, with blue and green free for what lies above. */
    public static final ColorMap MAGMA = of(
            0x000004, 0x140E36, 0x3B0F70, 0x641A80, 0x8C2981, 0xB73779, 0xDE4968, 0xF7705C, 0xFE9F6D, 0xFECF92,
            0xFCFDBF);

    /** Orange below ½, nearly white there, purple above: signed values. */
    public static final ColorMap PUOR = of(
            0x7F3B08, 0xB35806, 0xE08214, 0xFDB863, 0xFEE0B6, 0xF7F7F7, 0xD8DAEB, 0xB2ABD2, 0x8073AC, 0x542788,
            0x2D004B);

    private final int[] shades;

    private ColorMap(int[] shades) {
        this.shades = shades;
    }

    private static ColorMap of(int... anchors) {
        int[] shades = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            double place = (double) i / (SHADES - 1) * (anchors.length - 1);
            int left = Math.min((int) place, anchors.length - 2);
            shades[i] = blend(anchors[left], anchors[left + 1], place - left);
        }
        return new ColorMap(shades);
    }

    private static int blend(int a, int b, double share) {
        int result = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (a >> shift & 0xFF) * (1 - share) + (b >> shift & 0xFF) * share;
            result = result << 8 | (int) Math.round(channel);
        }
        return result;
    }

    /** The opaque colour 0xAARRGGBB; values outside [0, 1] take the nearest end, NaN is transparent. */
    public int argb(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        return shades[(int) Math.round(Math.max(0, Math.min(1, value)) * (SHADES - 1))];
    }

    public ColorMap reversed() {
        int[] turned = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            turned[i] = shades[SHADES - 1 - i];
        }
        return new ColorMap(turned);
    }

    /** This map, turned round on light paper so that 0 is near the paper's own shade and 1 stands out. */
    public ColorMap on(Theme theme) {
        return theme.dark() ? this : reversed();
    }
}
