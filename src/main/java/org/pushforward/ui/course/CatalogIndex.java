package org.pushforward.ui.course;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.View;
import org.pushforward.lesson.ExperimentIndex;
import org.pushforward.parameter.ParameterException;

/** Tells the lessons' checker what the catalog has. */
final class CatalogIndex implements ExperimentIndex {
    @Override
    public Set<String> experiments() {
        return Catalog.all().stream().map(Experiment::id).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> rejectPreset(String experiment, String parameter, String value) {
        try {
            Catalog.get(experiment).parameters().get(parameter).parse(value);
            return Optional.empty();
        } catch (ParameterException fault) {
            return Optional.of(fault.getMessage());
        }
    }

    @Override
    public Set<String> highlights(String experiment) {
        Experiment<?> known = Catalog.get(experiment);
        Set<String> ids =
                known.stage().views().stream().map(View::id).collect(Collectors.toCollection(LinkedHashSet::new));
        known.terms().forEach(term -> ids.add("term:" + term));
        return ids;
    }
}
