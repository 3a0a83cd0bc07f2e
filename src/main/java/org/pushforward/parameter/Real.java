package org.pushforward.parameter;

/** A real number in [min, max]. */
public record Real(Meta meta, double min, double max, Double initial, Scale scale) implements Parameter {
    /** How a slider divides the range. */
    public enum Scale {
        LINEAR,
        LOG
    }

    public Real {
        if (!(min < max) || scale == Scale.LOG && min <= 0) {
            throw new IllegalArgumentException(meta.name() + ": empty or unusable range [" + min + ", " + max + "]");
        }
        checkIn(meta, min, max, initial);
    }

    @Override
    public Real withMeta(Meta other) {
        return new Real(other, min, max, initial, scale);
    }

    @Override
    public Object parse(String text) {
        try {
            double value = Double.parseDouble(text.trim());
            check(value);
            return value;
        } catch (NumberFormatException e) {
            throw refuse(text);
        }
    }

    @Override
    public void check(Object value) {
        if (!(value instanceof Double number)) {
            throw refuse(value);
        }
        checkIn(meta, min, max, number);
    }

    @Override
    public String range() {
        return range(min, max);
    }

    static String range(double min, double max) {
        return "a number from " + Values.number(min) + " to " + Values.number(max);
    }

    private static void checkIn(Meta meta, double min, double max, double value) {
        if (!(value >= min && value <= max)) {
            throw new ParameterException(meta.name() + " takes " + range(min, max) + ", not '" + value + "'");
        }
    }
}
