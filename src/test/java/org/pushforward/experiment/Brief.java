package org.pushforward.experiment;

import java.util.Set;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Values;
import org.pushforward.parameter.Whole;

/** Specifications for laws that hold whatever the size of the networks and however many images are scored. */
public final class Brief {
    /** What only makes a run slower: units of a layer, steps of an image flow's level, layers at full size, images judged. */
    private static final Set<String> SIZES = Set.of("hidden", "steps", "checkerboards", "scored");

    private Brief() {}

    /** The defaults, with the smallest networks and as few images scored as can be where a parameter says how many. */
    public static RunSpec of(Experiment<?> experiment) {
        RunSpec defaults = experiment.defaults();
        Values values = defaults.values();
        for (Parameter parameter : experiment.parameters().all()) {
            if (parameter instanceof Whole size
                    && (size.name().equals("scored") || size.name().equals("hidden"))) {
                values = values.with(size.name(), size.min());
            }
        }
        return defaults.withValues(values);
    }
}
