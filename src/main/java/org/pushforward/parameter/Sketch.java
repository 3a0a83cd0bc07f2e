package org.pushforward.parameter;

import java.util.regex.Pattern;

/**
 * A small grey picture drawn by hand, as a digit to encode: one hexadecimal sign for each pixel, row by row from the
 * top, 0 for nothing and f for full; empty while nothing is drawn.
 *
 * @param rows pixels from top to bottom
 * @param columns pixels from left to right
 */
public record Sketch(Meta meta, int rows, int columns) implements Parameter {
    /** Nothing drawn. */
    public static final String EMPTY = "";

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]*");
    private static final int LEVELS = 15;
    private static final int QUOTED = 24;

    public Sketch {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(meta.name() + ": a sketch of " + rows + " times " + columns + " pixels");
        }
    }

    @Override
    public Sketch withMeta(Meta other) {
        return new Sketch(other, rows, columns);
    }

    @Override
    public Object initial() {
        return EMPTY;
    }

    @Override
    public Object parse(String text) {
        check(text.trim());
        return text.trim();
    }

    @Override
    public void check(Object value) {
        if (!(value instanceof String signs)
                || !(signs.isEmpty() || signs.length() == rows * columns)
                || !HEXADECIMAL.matcher(signs).matches()) {
            String found = String.valueOf(value);
            throw refuse(found.length() > QUOTED ? found.substring(0, QUOTED) + "…" : found);
        }
    }

    @Override
    public String range() {
        return "nothing, or " + rows * columns + " hexadecimal digits for " + rows + " rows of " + columns + " pixels";
    }

    /**
     * The pixels of a value.
     *
     * @return from 0 to 1, row by row from the top; empty if nothing is drawn
     */
    public static float[] pixels(String value) {
        float[] pixels = new float[value.length()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Character.digit(value.charAt(i), 16) / (float) LEVELS;
        }
        return pixels;
    }

    /**
     * The value of a picture; empty if it is black.
     *
     * @param pixels row by row from the top; what lies outside [0, 1] counts as its nearest end
     */
    public static String of(float[] pixels) {
        StringBuilder signs = new StringBuilder(pixels.length);
        boolean drawn = false;
        for (float pixel : pixels) {
            int level = Math.round(Math.max(0, Math.min(1, pixel)) * LEVELS);
            drawn |= level > 0;
            signs.append(Character.forDigit(level, 16));
        }
        return drawn ? signs.toString() : EMPTY;
    }
}
