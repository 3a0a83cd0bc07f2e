package org.pushforward.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round values to write beside an axis: 1, 2 or 5 times a power of ten apart. */
public final class Ticks {
    private Ticks() {}

    /** @param most upper bound on their count, at least 2 */
    public static List<Double> of(Range range, int most) {
        double step = step(range.length() / Math.max(2, most));
        List<Double> ticks = multiples(range, step);
        // one value alone says nothing about the scale
        return ticks.size() < 2 ? multiples(range, step / 2) : ticks;
    }

    private static List<Double> multiples(Range range, double step) {
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(range.min() / step - 1e-9); i * step <= range.max() + 1e-9 * step; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A tick's label: no more decimals than needed, a true minus sign. */
    public static String label(double value) {
        double rounded = Math.abs(value) < 1e-12 ? 0 : value;
        String text = new BigDecimal(rounded)
                .round(new java.math.MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
        return text.length() > 7
                ? String.format(java.util.Locale.ROOT, "%.1e", rounded).replace('-', '−')
                : text.replace('-', '−');
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
