package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Catalog;
import org.pushforward.text.Language;
import org.pushforward.training.Frame;
import org.pushforward.ui.course.Course;

class SlowMotionTest extends WindowTest {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    @Override
    Course course() {
        return new Course(List.of(exhibit(Catalog.get("gan-1d"))));
    }

    private Optional<String> phaseDone() {
        return ask(() -> run().slowMotion().phaseDone());
    }

    private void halt() {
        untilMoving();
        interact(() -> run().play(false));
        until("the run is still", () -> !run().frame().orElseThrow().playing());
    }

    private boolean lit(String phase) {
        return ask(() -> node("phase-" + phase).getPseudoClassStates().contains(DONE));
    }

    @Test
    void phasesByHandLightUpOneAfterTheOtherAndAreTold() {
        halt();
        assertThat(node("slow-motion").isVisible()).isFalse();
        for (String phase : List.of("d-sample", "d-forward", "d-gradient", "d-update", "g-sample")) {
            type(KeyCode.COMMA);
            until(phase + " is done", () -> run().slowMotion().phaseDone().equals(Optional.of(phase)));
            assertThat(node("slow-motion").isVisible()).isTrue();
            assertThat(lit(phase)).as(phase).isTrue();
        }
        assertThat(lit("d-update")).isFalse();
        assertThat(ask(() -> run().slowMotion().lit())).contains("part:z");
        Label sentence = node("phase-sentence");
        assertThat(sentence.getText()).contains("noise");
        interact(() -> look.language().set(Language.ZH));
        assertThat(sentence.getText()).contains("噪声");
        type(KeyCode.PERIOD);
        until("whole steps need no slow motion", () -> !node("slow-motion").isVisible());
    }

    @Test
    void aPlayerThatIsHeldStillIsSaidToBe() {
        halt();
        interact(() -> run().change(Map.of("train", "generator")));
        type(KeyCode.COMMA);
        until("D's first phase is done", () -> run().slowMotion().phaseDone().equals(Optional.of("d-sample")));
        Label sentence = node("phase-sentence");
        assertThat(sentence.getText()).contains("hold this part still");
        assertThat(ask(() -> run().slowMotion().lit())).isEmpty();
    }

    @Test
    void theSliderGoesDownToPhasesThatPlayByThemselves() {
        halt();
        Slider speed = node("speed");
        interact(() -> speed.setValue(0.28));
        assertThat(ask(() -> run().pace())).isLessThan(1.5);
        interact(() -> run().play(true));
        until("a first phase is lit", () -> run().slowMotion().phaseDone().isPresent());
        String first = phaseDone().orElseThrow();
        until("another one follows", () -> !run().slowMotion().phaseDone().equals(Optional.of(first)));
        interact(() -> speed.setValue(1));
        untilMoving();
        assertThat(node("slow-motion").isVisible()).isFalse();
        assertThat(ask(() -> run().frame().map(Frame::phase).orElseThrow())).isZero();
    }
}
