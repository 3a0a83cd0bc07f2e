package org.pushforward.ui.control;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people type them: at most four digits that count, no needless zeros. */
public final class Decimal {
    private static final MathContext DIGITS = new MathContext(4);

    private Decimal() {}

    public static String text(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e-4 && size < 1e7) {
            return rounded.toPlainString();
        }
        BigDecimal mantissa =
                rounded.movePointLeft(rounded.precision() - rounded.scale() - 1).stripTrailingZeros();
        return mantissa.toPlainString() + "e" + (rounded.precision() - rounded.scale() - 1);
    }

    /** The nearest number with so many digits that count. */
    static double rounded(double value, int digits) {
        return value == 0
                ? 0
                : new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }
}
