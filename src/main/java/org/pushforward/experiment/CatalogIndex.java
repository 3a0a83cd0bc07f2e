package org.pushforward.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pushforward.experiment.code.CodeException;
import org.pushforward.experiment.code.RunCode;
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
    public Optional<String> rejectCode(String code) {
        try {
            RunCode.read(catalog, code);
            return Optional.empty();
        } catch (CodeException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public Set<String> controls(String experiment) {
        Set<String> names = new LinkedHashSet<>();
        experiment(experiment).ifPresent(known -> {
            known.parameters().all().forEach(parameter -> names.add(parameter.name()));
            names.add("seed");
            if (!known.dataSets().isEmpty()) {
                names.add("data");
            }
        });
        return names;
    }

    @Override
    public Set<String> dataSets(String experiment) {
        return experiment(experiment)
                .<Set<String>>map(known -> new LinkedHashSet<>(known.dataSets()))
                .orElse(Set.of());
    }

    @Override
    public Set<String> views(String experiment) {
        return experiment(experiment).stream()
                .flatMap(known -> known.stage().views().stream())
                .map(View::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> highlights(String experiment) {
        Set<String> ids = views(experiment);
        experiment(experiment).ifPresent(known -> known.terms().forEach(term -> ids.add("term:" + term)));
        return ids;
    }

    private Optional<Experiment<?>> experiment(String id) {
        return catalog.stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
