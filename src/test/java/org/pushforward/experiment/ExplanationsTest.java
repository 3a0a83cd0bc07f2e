package org.pushforward.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.experiment.Explanations.Entry;
import org.pushforward.experiment.Explanations.Section;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.formula.FormulaFaults;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** Everything that an experiment shows is explained, in both languages, from one place. */
class ExplanationsTest {
    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everythingHasANameAndAnExplanation(Experiment<?> experiment) {
        Set<String> keys = shown(experiment);
        for (Language language : Language.values()) {
            Messages text = Messages.in(language);
            assertThat(missing(keys, text))
                    .as("add these to text/%s.%s.properties", experiment.id(), language.tag())
                    .isEmpty();
            assertThat(all(experiment, text)).extracting(Entry::name).containsAll(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void noExplanationIsOfAThingThatIsNotThere(Experiment<?> experiment) {
        Set<String> kinds = Set.of("parameter", "view", "term", "metric", "curve");
        Set<String> explained = Messages.in(Language.EN).keys(experiment.id()).stream()
                .filter(key -> key.endsWith(".help") && kinds.contains(key.split("\\.")[1]))
                .map(key -> key.substring(0, key.length() - ".help".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown(experiment)).containsAll(explained);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyEntryHasWords(Experiment<?> experiment) {
        for (Language language : Language.values()) {
            Messages text = Messages.in(language);
            assertThat(all(experiment, text)).isNotEmpty().allSatisfy(entry -> {
                assertThat(text.has(entry.name()))
                        .as(entry.name() + " in " + language)
                        .isTrue();
                assertThat(text.has(entry.help()))
                        .as(entry.help() + " in " + language)
                        .isTrue();
                assertThat(text.get(entry.help())).isNotBlank();
                assertThat(FormulaFaults.of(entry.latex())).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyNumberOfTheEquationIsATermThatIsExplained(Experiment<?> experiment) {
        assertThat(parts(experiment).filter(part -> part.value().isPresent()))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(experiment.terms()).contains(part.id()));
    }

    @Test
    void everyDataSetIsExplainedByTheControlThatChoosesIt() {
        Experiment<?> gan = Catalog.get("gan-1d");
        assertThat(all(gan, Messages.in(Language.EN))).extracting(Entry::name).contains("ui.data");
    }

    private static Stream<EquationLine.Part> parts(Experiment<?> experiment) {
        return lines(experiment).stream().flatMap(line -> line.parts().stream());
    }

    private static <S> List<EquationLine> lines(Experiment<S> experiment) {
        return experiment.equation(StagePictures.frame(experiment, Brief.of(experiment), 1));
    }

    /** Keys of the names of all that the experiment shows. */
    private static Set<String> shown(Experiment<?> experiment) {
        Set<String> keys = new TreeSet<>(Set.of("truth"));
        phases(experiment).forEach(phase -> keys.add("phase." + phase));
        experiment.parameters().all().forEach(parameter -> keys.add("parameter." + parameter.name()));
        experiment.stage().views().forEach(view -> keys.add("view." + view.id()));
        experiment.terms().forEach(term -> keys.add("term." + term));
        for (RunSpec spec : specs(experiment)) {
            try (Trainer<?> trainer = experiment.start(spec)) {
                trainer.step();
                trainer.curveNames().forEach(name -> keys.add("curve." + name));
                trainer.metrics().keySet().forEach(name -> keys.add("metric." + name));
            }
        }
        return keys.stream().map(key -> experiment.id() + "." + key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** On its first and its last data set: some numbers are there only where the density is known. */
    private static List<RunSpec> specs(Experiment<?> experiment) {
        List<String> sets = experiment.dataSets();
        RunSpec first = Brief.of(experiment);
        return sets.size() < 2 ? List.of(first) : List.of(first, first.withData(sets.get(sets.size() - 1)));
    }

    private static List<String> missing(Set<String> keys, Messages text) {
        List<String> all = new ArrayList<>(keys);
        keys.forEach(key -> all.add(key + (key.contains(".phase.") ? ".done" : ".help")));
        return all.stream()
                .filter(key -> !text.has(key) || text.get(key).isBlank())
                .toList();
    }

    private static List<String> phases(Experiment<?> experiment) {
        try (Trainer<?> trainer = experiment.start(Brief.of(experiment))) {
            return trainer.phases();
        }
    }

    private static <S> List<Entry> all(Experiment<S> experiment, Messages text) {
        Frame<S> frame = StagePictures.frame(experiment, Brief.of(experiment), 1);
        return Explanations.of(experiment, Optional.of(frame), phases(experiment), text).stream()
                .map(Section::entries)
                .flatMap(List::stream)
                .toList();
    }
}
