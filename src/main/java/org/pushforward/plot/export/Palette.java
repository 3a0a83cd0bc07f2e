package org.pushforward.plot.export;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * At most 255 colours for a film: those that fill areas are kept exactly, the rest are cut into boxes.
 *
 * <p>Source of the cutting: P. Heckbert, "Color image quantization for frame buffer display", 1982; a colour weighs the
 * root of its count, so that thin curves keep their hues beside wide paper.
 *
 * @param colors as 0xRRGGBB
 */
record Palette(int[] colors) {
    static final int TRANSPARENT = 255;
    private static final int EXACT = 48;
    private static final double AN_AREA = 0.0004;

    /** @param frames pixels as 0xRRGGBB */
    static Palette of(List<int[]> frames) {
        Map<Integer, int[]> counts = new HashMap<>();
        long pixels = 0;
        for (int[] frame : frames) {
            count(frame, counts);
            pixels += frame.length;
        }
        List<ColorBox.Shade> shades = new ArrayList<>();
        counts.forEach((rgb, count) -> shades.add(new ColorBox.Shade(rgb, count[0])));
        shades.sort(Comparator.comparingInt(ColorBox.Shade::count).reversed().thenComparing(ColorBox.Shade::rgb));
        double least = AN_AREA * pixels;
        int exact = (int) shades.stream()
                .limit(shades.size() <= TRANSPARENT ? TRANSPARENT : EXACT)
                .filter(shade -> shades.size() <= TRANSPARENT || shade.count() > least)
                .count();
        Set<Integer> colors = new HashSet<>();
        shades.subList(0, exact).forEach(shade -> colors.add(shade.rgb()));
        if (exact < shades.size()) {
            colors.addAll(ColorBox.cut(shades.subList(exact, shades.size()), TRANSPARENT - exact));
        }
        return new Palette(colors.stream().sorted().mapToInt(Integer::intValue).toArray());
    }

    private static void count(int[] frame, Map<Integer, int[]> counts) {
        int last = -1;
        int[] count = null;
        for (int argb : frame) {
            int rgb = argb & 0xFFFFFF;
            if (rgb != last) {
                count = counts.computeIfAbsent(rgb, key -> new int[1]);
                last = rgb;
            }
            count[0]++;
        }
    }

    IndexColorModel colorModel() {
        byte[] r = new byte[256];
        byte[] g = new byte[256];
        byte[] b = new byte[256];
        for (int i = 0; i < colors.length; i++) {
            r[i] = (byte) (colors[i] >> 16);
            g[i] = (byte) (colors[i] >> 8);
            b[i] = (byte) colors[i];
        }
        return new IndexColorModel(8, 256, r, g, b, TRANSPARENT);
    }
}
