package org.pushforward.experiment.flow.image;

import org.pushforward.plot.Numbers;

/** Small errors in words. */
final class Exponents {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Exponents() {}

    /** As in 2.4·10⁻⁶. */
    static String of(double value) {
        if (value == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return Numbers.format(value);
        }
        int power = (int) Math.floor(Math.log10(Math.abs(value)));
        StringBuilder up = new StringBuilder(power < 0 ? "⁻" : "");
        for (char digit : String.valueOf(Math.abs(power)).toCharArray()) {
            up.append(DIGITS.charAt(digit - '0'));
        }
        return Numbers.format(value / Math.pow(10, power), "%.1f") + "·10" + up;
    }
}
