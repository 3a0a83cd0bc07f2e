package org.pushforward.experiment;

import org.pushforward.parameter.Whole;

/** Specifications for laws that do not depend on how many images are scored. */
final class Brief {
    private Brief() {}

    /** The defaults, with as few images scored as can be where a parameter says how many. */
    static RunSpec of(Experiment<?> experiment) {
        RunSpec defaults = experiment.defaults();
        return experiment
                .parameters()
                .find("scored")
                .map(scored -> defaults.withValues(defaults.values().with("scored", ((Whole) scored).min())))
                .orElse(defaults);
    }
}
