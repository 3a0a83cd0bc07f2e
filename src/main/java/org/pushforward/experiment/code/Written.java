package org.pushforward.experiment.code;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.ParameterException;

/** Values as a code has them: as short as they can be and still be read back to the bit. */
final class Written {
    private static final double WHOLE = 1e15;

    private Written() {}

    static String value(Object value) {
        if (value instanceof List<?> series) {
            return series.stream().map(Written::value).collect(Collectors.joining(";"));
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE && 1 / value != Double.NEGATIVE_INFINITY;
        return whole
                ? String.valueOf((long) value)
                : String.valueOf(value).toLowerCase(Locale.ROOT).replace(".0e", "e");
    }

    /** @throws CodeException if the parameter has no such value */
    static Object read(Parameter parameter, String text) {
        String meant = parameter instanceof Choice choice
                ? choice.options().stream()
                        .filter(option -> option.equalsIgnoreCase(text))
                        .findFirst()
                        .orElse(text)
                : text;
        try {
            return parameter.parse(meant);
        } catch (ParameterException e) {
            throw new CodeException(words -> Slips.outOfRange(parameter, text, words));
        }
    }

    /** @throws CodeException if it is no whole number */
    static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw CodeException.of("seed", text);
        }
    }
}
