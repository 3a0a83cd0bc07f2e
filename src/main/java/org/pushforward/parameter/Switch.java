package org.pushforward.parameter;

/** On or off, written true or false. */
public record Switch(Meta meta, Boolean initial) implements Parameter {
    @Override
    public Switch withMeta(Meta other) {
        return new Switch(other, initial);
    }

    @Override
    public Object parse(String text) {
        return switch (text.trim()) {
            case "true", "on", "yes" -> true;
            case "false", "off", "no" -> false;
            default -> throw refuse(text);
        };
    }

    @Override
    public void check(Object value) {
        if (!(value instanceof Boolean)) {
            throw refuse(value);
        }
    }

    @Override
    public String range() {
        return "true or false";
    }
}
