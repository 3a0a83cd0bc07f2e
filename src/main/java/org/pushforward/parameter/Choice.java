package org.pushforward.parameter;

import java.util.List;

/** One of a closed list of options. */
public record Choice(Meta meta, List<String> options, String initial) implements Parameter {
    public Choice {
        options = List.copyOf(options);
        if (!options.contains(initial)) {
            throw new IllegalArgumentException(meta.name() + ": '" + initial + "' is not one of " + options);
        }
    }

    @Override
    public Choice withMeta(Meta other) {
        return new Choice(other, options, initial);
    }

    @Override
    public Object parse(String text) {
        check(text.trim());
        return text.trim();
    }

    @Override
    public void check(Object value) {
        if (!(value instanceof String option) || !options.contains(option)) {
            throw refuse(value);
        }
    }

    @Override
    public String range() {
        return "one of " + String.join(", ", options);
    }
}
