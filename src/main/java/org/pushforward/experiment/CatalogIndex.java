package org.pushforward.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pushforward.lesson.ExperimentIndex;
import org.pushforward.parameter.ParameterException;

/** Tells the checker of lessons what the experiments have. */
public final class CatalogIndex implements ExperimentIndex {
    private final List<Experiment<?>> catalog;

    public CatalogIndex(List<Experiment<?>> catalog) {
        this.catalog = List.copyOf(catalog);
    }

    @Override
    public Set<String> experiments() {
        return catalog.stream().map(Experiment::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Optional<String> rejectPreset(String experiment, String parameter, String value) {
        try {
            experiment(experiment)
                    .ifPresent(known -> known.parameters().defaults().parse(parameter, value));
            return Optional.empty();
        } catch (ParameterException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public Set<String> highlights(String experiment) {
        Set<String> ids = new LinkedHashSet<>();
        experiment(experiment).ifPresent(known -> {
            known.stage().views().forEach(view -> ids.add(view.id()));
            known.terms().forEach(term -> ids.add("term:" + term));
        });
        return ids;
    }

    private Optional<Experiment<?>> experiment(String id) {
        return catalog.stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
