package org.pushforward.experiment.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Values;

/** In what runs of one experiment differ. */
public final class Differences {
    private Differences() {}

    /**
     * The parameters that have not the same value in all runs, in the experiment's order, without those that matter in
     * none.
     *
     * @param runs values of runs of this experiment
     */
    public static Set<String> of(Experiment<?> experiment, List<Values> runs) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter parameter : experiment.parameters().all()) {
            String name = parameter.name();
            boolean differs =
                    runs.stream().map(values -> values.get(name)).distinct().count() > 1;
            if (differs && runs.stream().anyMatch(values -> values.applies(parameter))) {
                names.add(name);
            }
        }
        return names;
    }
}
