package org.pushforward.parameter;

/** A whole number in [min, max]. */
public record Whole(Meta meta, int min, int max, Integer initial) implements Parameter {
    public Whole {
        if (min > max || initial < min || initial > max) {
            throw new IllegalArgumentException(meta.name() + ": unusable range [" + min + ", " + max + "]");
        }
    }

    @Override
    public Whole withMeta(Meta other) {
        return new Whole(other, min, max, initial);
    }

    @Override
    public Object parse(String text) {
        try {
            int value = Integer.parseInt(text.trim());
            check(value);
            return value;
        } catch (NumberFormatException e) {
            throw refuse(text);
        }
    }

    @Override
    public void check(Object value) {
        if (!(value instanceof Integer number) || number < min || number > max) {
            throw refuse(value);
        }
    }

    @Override
    public String range() {
        return "a whole number from " + min + " to " + max;
    }
}
