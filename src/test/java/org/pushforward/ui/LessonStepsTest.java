package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.CatalogIndex;
import org.pushforward.lesson.Bilingual;
import org.pushforward.lesson.Lesson;
import org.pushforward.lesson.LessonParser;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;

/** The window obeys a step's settings. */
class LessonStepsTest extends WindowTest {
    private static final String TEXT = """
            ---
            id: steps
            title: Steps
            order: 1
            experiment: %s
            ---
            :::step One
            preset: {target: 1}
            hide: [shape, start, data, seed]
            play: false
            ---
            :::
            :::step Two
            data: moons
            seed: 12
            preset: {shape: square}
            ---
            :::
            :::step Three
            hide: none
            view: [dial]
            ---
            :::
            """;

    @Override
    Course course() {
        TwoViews experiment = new TwoViews();
        LessonParser.Parsed parsed = new LessonParser(
                        new CatalogIndex(List.of(experiment)), formula -> Optional.empty())
                .parse(TEXT.formatted(experiment.id()), "en.md", "en");
        assertThat(parsed.problems()).isEmpty();
        Lesson lesson = parsed.lesson().orElseThrow();
        return new Course(List.of(new Exhibit(
                1, experiment, Optional.of(new Bilingual(Map.of("en", lesson, "zh", lesson), "01-steps")))));
    }

    @BeforeEach
    void begin() {
        untilMoving();
    }

    private boolean shown(String id) {
        return lookup("#" + id).queryAll().stream().allMatch(Node::isVisible);
    }

    private void forth() {
        type(KeyCode.PAGE_DOWN);
    }

    @Test
    void aStepHidesControlsUntilAnotherShowsThem() {
        assertThat(shown("parameter-shape-row")).isTrue();
        forth();
        for (int step = 0; step < 2; step++) {
            assertThat(shown("parameter-shape-row")).isFalse();
            assertThat(shown("parameter-start-row")).isFalse();
            assertThat(node("data").getParent().isVisible()).isFalse();
            assertThat(node("seed").getParent().isVisible()).isFalse();
            assertThat(shown("parameter-target-row")).isTrue();
            forth();
        }
        assertThat(shown("parameter-shape-row")).isTrue();
        assertThat(node("data").getParent().isVisible()).isTrue();
        assertThat(node("seed").getParent().isVisible()).isTrue();
    }

    @Test
    void hiddenControlsStayHiddenWhenTheRunChanges() {
        forth();
        interact(() -> run().change(Map.of("noise", true)));
        assertThat(shown("parameter-start-row")).isFalse();
        assertThat(shown("parameter-noise-level-row")).isTrue();
    }

    @Test
    void resetAllLeavesWhatIsHidden() {
        forth();
        forth();
        interact(() -> run().change(Map.of("target", -1.0)));
        clickOn("#reset-all");
        assertThat(ask(() -> run().values().real("target"))).isEqualTo(0.5);
        assertThat(ask(() -> run().values().choice("shape"))).isEqualTo("square");
    }

    @Test
    void aStepSetsDataAndSeedWhicheverWayItIsReached() {
        interact(() -> run().apply(run().spec().withSeed(5)));
        forth();
        assertThat(ask(() -> run().spec().data())).isEqualTo("circle");
        assertThat(ask(() -> run().spec().seed())).isEqualTo(1);
        forth();
        assertThat(ask(() -> run().spec().data())).isEqualTo("moons");
        assertThat(ask(() -> run().spec().seed())).isEqualTo(12);
        forth();
        assertThat(ask(() -> run().spec().seed())).as("holds on").isEqualTo(12);
        type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertThat(ask(() -> run().spec().seed())).isEqualTo(1);
    }

    @Test
    void aStepShowsSomeViewsOnTheWholeStage() {
        until("both views are there", () -> shown("view-line") && shown("view-dial"));
        double half = ask(() -> node("view-dial").getBoundsInParent().getHeight());
        forth();
        forth();
        forth();
        until("only one view is left", () -> !shown("view-line") && shown("view-dial"));
        assertThat(ask(() -> node("view-dial").getBoundsInParent().getHeight())).isGreaterThan(1.8 * half);
        type(KeyCode.PAGE_UP);
        until("both views are back", () -> shown("view-line") && shown("view-dial"));
    }
}
