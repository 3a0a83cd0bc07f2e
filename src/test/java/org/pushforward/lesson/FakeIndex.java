package org.pushforward.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Experiments with parameters map, a (0..10) and b, data ring and grid, views blue and green and the term density. */
public final class FakeIndex implements ExperimentIndex {
    @Override
    public Set<String> experiments() {
        return Set.of("change-of-variables", "sampling");
    }

    @Override
    public Optional<String> rejectPreset(String experiment, String parameter, String value) {
        if (!List.of("map", "a", "b").contains(parameter)) {
            return Optional.of("unknown parameter; " + Hint.of(parameter, List.of("map", "a", "b")));
        }
        return parameter.equals("a") && Double.parseDouble(value) > 10
                ? Optional.of("must lie in 0 .. 10, found " + value)
                : Optional.empty();
    }

    @Override
    public Set<String> controls(String experiment) {
        return Set.of("map", "a", "b", "data", "seed");
    }

    @Override
    public Set<String> dataSets(String experiment) {
        return experiment.equals("sampling") ? Set.of() : Set.of("ring", "grid");
    }

    @Override
    public Set<String> views(String experiment) {
        return Set.of("blue", "green");
    }

    @Override
    public Optional<String> rejectCode(String code) {
        return code.equals("good") ? Optional.empty() : Optional.of("no such code");
    }

    @Override
    public Set<String> highlights(String experiment) {
        return Set.of("blue", "green", "term:density");
    }
}
