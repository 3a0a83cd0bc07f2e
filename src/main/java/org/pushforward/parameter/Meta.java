package org.pushforward.parameter;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every parameter has beside its values.
 *
 * @param name as on the command line and in lessons, lower case with dashes
 * @param symbol LaTeX shown beside the control, may be empty
 * @param live true if a change acts at the next step, false if it restarts the run
 * @param when the condition under which the parameter matters; controls are hidden while it does not hold
 */
public record Meta(String name, String symbol, boolean live, Optional<When> when) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /** A parameter matters only while the choice (or switch) {@code parameter} has one of {@code values}. */
    public record When(String parameter, Set<String> values) {
        public When {
            values = Set.copyOf(values);
        }
    }

    public Meta {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a parameter's name is lower case with dashes, not '" + name + "'");
        }
    }

    static Meta of(String name, String symbol) {
        return new Meta(name, symbol, false, Optional.empty());
    }

    Meta asLive() {
        return new Meta(name, symbol, true, when);
    }

    Meta onlyWhen(When condition) {
        return new Meta(name, symbol, live, Optional.of(condition));
    }
}
