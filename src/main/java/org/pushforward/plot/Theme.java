package org.pushforward.plot;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/**
 * The shades of all inks. Hues after Okabe and Ito, "Color universal design", 2008: told apart by colour-blind people;
 * lightened on dark paper and darkened on light so that text in them stays readable.
 *
 * @param name light, dark or projector
 * @param dark true if the paper is dark
 * @param inks a colour for every ink
 */
public record Theme(String name, boolean dark, Map<Ink, Color> inks) {
    public static final Theme LIGHT = new Theme(
            "light",
            false,
            palette(
                    0xFFFFFF, 0xFFFFFF, 0x1F2328, 0x59636E, 0xD8DEE4, 0x0B66B8, 0x007A5A, 0xC4451C, 0xB77900, 0x9A3F86,
                    0x2C8FC9, 0xE3A500));
    public static final Theme DARK = new Theme(
            "dark",
            true,
            palette(
                    0x0D1117, 0x0D1117, 0xE6EDF3, 0x9BA6B2, 0x30363D, 0x58A6FF, 0x3FCF9B, 0xFF8A5C, 0xF2B632, 0xE08BD0,
                    0x7CCBF5, 0xF2CC60));
    public static final Theme PROJECTOR = new Theme(
            "projector",
            false,
            palette(
                    0xFFFFFF, 0xFFFFFF, 0x000000, 0x333B44, 0xB0B8C0, 0x0050A8, 0x00664A, 0xB52F00, 0x9A6400, 0x842873,
                    0x0F76B3, 0xE09000));

    public Theme {
        inks = Map.copyOf(inks);
        for (Ink ink : Ink.values()) {
            if (!inks.containsKey(ink)) {
                throw new IllegalArgumentException("theme '" + name + "' has no colour for " + ink);
            }
        }
    }

    public Color color(Ink ink) {
        return inks.get(ink);
    }

    /** @param alpha opacity from 0 to 1 */
    public Color color(Ink ink, double alpha) {
        Color c = inks.get(ink);
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * alpha));
    }

    /** As {@code #rrggbb}. */
    public String hex(Ink ink) {
        return String.format("#%06x", inks.get(ink).getRGB() & 0xFFFFFF);
    }

    private static Map<Ink, Color> palette(int... shades) {
        Map<Ink, Color> inks = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            inks.put(ink, new Color(shades[ink.ordinal()]));
        }
        return inks;
    }
}
