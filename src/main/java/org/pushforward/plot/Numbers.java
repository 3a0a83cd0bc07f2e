package org.pushforward.plot;

import java.util.Locale;

/** Numbers as people read them: steady width while they change, a true minus sign. */
public final class Numbers {
    private Numbers() {}

    /** Four decimals near 1, fewer for large values, scientific for tiny and huge ones. */
    public static String format(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        String pattern = size != 0 && size < 1e-4 || size >= 1e7
                ? "%.2e"
                : size < 10 ? "%.4f" : size < 100 ? "%.3f" : size < 1000 ? "%.2f" : "%.1f";
        return format(value, pattern);
    }

    /** By a pattern of {@link String#format}, with a true minus sign. */
    public static String format(double value, String pattern) {
        return String.format(Locale.ROOT, pattern, value).replace('-', '−');
    }
}
