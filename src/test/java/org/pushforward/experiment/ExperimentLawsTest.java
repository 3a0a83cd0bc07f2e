package org.pushforward.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** What every experiment of the catalog keeps to. */
class ExperimentLawsTest {
    private static final int STEPS = 3;

    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void sameSpecificationGivesTheSameMetricsAndLookingChangesNothing(Experiment<?> experiment) {
        try (Trainer<?> watched = experiment.start(Brief.of(experiment));
                Trainer<?> alone = experiment.start(Brief.of(experiment))) {
            for (int i = 0; i < STEPS; i++) {
                watched.step();
                watched.snapshot();
                watched.metrics();
                alone.step();
            }
            assertThat(watched.metrics()).isEqualTo(alone.metrics());
            assertThat(watched.curves()).containsExactly(alone.curves());
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void restoredCheckpointContinuesBitForBit(Experiment<?> experiment) {
        try (Trainer<?> first = experiment.start(Brief.of(experiment));
                Trainer<?> second = experiment.start(Brief.of(experiment))) {
            steps(first, STEPS);
            Checkpoint checkpoint = first.checkpoint();
            steps(first, STEPS);
            steps(second, 1);
            second.restore(checkpoint);
            steps(second, STEPS);
            assertThat(second.metrics()).isEqualTo(first.metrics());
            assertSameParts(second.checkpoint(), first.checkpoint());
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void metricsAndCurvesAreFiniteAndNamedInBothLanguages(Experiment<?> experiment) {
        try (Trainer<?> trainer = experiment.start(Brief.of(experiment))) {
            trainer.step();
            Map<String, Double> metrics = trainer.metrics();
            assertThat(metrics).isNotEmpty();
            assertThat(metrics.values()).allMatch(Double::isFinite);
            assertThat(trainer.curves()).hasSameSizeAs(trainer.curveNames());
            List<String> keys = new ArrayList<>();
            metrics.keySet().forEach(name -> keys.add("metric." + name));
            trainer.curveNames().forEach(name -> keys.add("curve." + name));
            trainer.phases().forEach(name -> keys.add("phase." + name));
            assertWords(experiment, keys);
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everythingShownHasWordsInBothLanguages(Experiment<?> experiment) {
        List<String> keys = new ArrayList<>(List.of("title", "summary"));
        for (Parameter parameter : experiment.parameters().all()) {
            keys.add("parameter." + parameter.name());
            keys.add("parameter." + parameter.name() + ".help");
            if (parameter instanceof Choice choice) {
                choice.options().forEach(option -> keys.add("option." + choice.name() + "." + option));
            }
        }
        for (View<?> view : experiment.stage().views()) {
            keys.add("view." + view.id());
            keys.add("view." + view.id() + ".help");
        }
        experiment.terms().forEach(term -> keys.add("term." + term));
        assertWords(experiment, keys);
        assertThat(Messages.in(Language.EN).keys(experiment.id()))
                .isEqualTo(Messages.in(Language.ZH).keys(experiment.id()));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyOptionAndEveryEndOfARangeStartsStepsAndDraws(Experiment<?> experiment) {
        Values defaults = Brief.of(experiment).values();
        for (Parameter parameter : experiment.parameters().all()) {
            for (Object value : corners(parameter)) {
                draw(experiment, Brief.of(experiment).withValues(defaults.with(parameter.name(), value)));
            }
        }
    }

    private static List<Object> corners(Parameter parameter) {
        if (parameter instanceof Choice choice) {
            return List.copyOf(choice.options());
        } else if (parameter instanceof org.pushforward.parameter.Real real) {
            return List.of(real.min(), real.max());
        } else if (parameter instanceof org.pushforward.parameter.Switch) {
            return List.of(true, false);
        }
        return List.of();
    }

    private static <S> void draw(Experiment<S> experiment, RunSpec spec) {
        try (Trainer<S> trainer = experiment.start(spec)) {
            trainer.step();
            Frame<S> frame = Frame.still(trainer.snapshot(), 1, Curves.none());
            paint(experiment, frame, Theme.LIGHT, Language.EN, new Size(760, 560, 1));
            paint(experiment, frame, Theme.DARK, Language.ZH, new Size(300, 260, 1.6));
            assertThat(experiment.truth(frame).line().parts()).isNotEmpty();
        }
    }

    private static <S> void paint(Experiment<S> experiment, Frame<S> frame, Theme theme, Language language, Size size) {
        BufferedImage image =
                new BufferedImage((int) size.width(), (int) size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        new StagePainter<>(experiment).paint(frame, new Canvas(g, size, theme, Messages.in(language)), Set.of());
        g.dispose();
    }

    private static void assertWords(Experiment<?> experiment, List<String> keys) {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            List<String> missing = keys.stream()
                    .map(key -> experiment.id() + "." + key)
                    .filter(key -> !messages.has(key))
                    .toList();
            assertThat(missing)
                    .as("add these to text/%s.%s.properties", experiment.id(), language.tag())
                    .isEmpty();
        }
    }

    private static void assertSameParts(Checkpoint a, Checkpoint b) {
        assertThat(a.parts().keySet()).isEqualTo(b.parts().keySet());
        a.parts()
                .forEach((name, part) -> assertThat(Arrays.deepEquals(
                                new Object[] {part}, new Object[] {b.parts().get(name)}))
                        .as(name)
                        .isTrue());
    }

    private static void steps(Trainer<?> trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step();
        }
    }
}
