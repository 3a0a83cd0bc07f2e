package org.pushforward.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.formula.FormulaFaults;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Trainer;

/** What slow motion needs of every experiment whose step has several phases. */
class SlowMotionLawsTest {
    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream().filter(experiment -> phases(experiment).size() > 1);
    }

    private static List<String> phases(Experiment<?> experiment) {
        try (Trainer<?> trainer = experiment.start(Brief.of(experiment))) {
            return trainer.phases();
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyPhaseIsNamedOnceAndToldInBothLanguages(Experiment<?> experiment) {
        List<String> phases = phases(experiment);
        assertThat(phases).doesNotHaveDuplicates();
        for (Language language : Language.values()) {
            for (String phase : phases) {
                String key = experiment.id() + ".phase." + phase + ".done";
                assertThat(Messages.in(language).has(key)).as(key).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyPhaseLightsUpTheDiagramAndWhatIsThere(Experiment<?> experiment) {
        Set<String> known = new HashSet<>(Set.of(Experiment.BACKWARD));
        experiment.stage().views().forEach(view -> known.add(view.id()));
        experiment.terms().forEach(term -> known.add("term:" + term));
        experiment.diagram().nodes().forEach(node -> known.add("part:" + node.id()));
        for (String phase : phases(experiment)) {
            assertThat(experiment.lit(phase)).as(phase).isSubsetOf(known).anyMatch(id -> id.startsWith("part:"));
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aStepLightsUpViews(Experiment<?> experiment) {
        Set<String> all = new HashSet<>();
        phases(experiment).forEach(phase -> all.addAll(experiment.lit(phase)));
        assertThat(all).anyMatch(id -> !id.contains(":"));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theDiagramIsWhole(Experiment<?> experiment) {
        Diagram diagram = experiment.diagram();
        List<String> ids = diagram.nodes().stream().map(Diagram.Node::id).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(diagram.edges()).allMatch(edge -> ids.contains(edge.from()) && ids.contains(edge.to()));
        assertThat(diagram.nodes())
                .allSatisfy(node -> assertThat(FormulaFaults.of(node.latex())).isEmpty());
    }
}
