package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pushforward.training.Frame;

class TransportTest extends WindowTest {
    @Test
    void playsAndPausesByButtonAndBySpace() {
        untilMoving();
        clickOn("#play");
        assertThat(ask(() -> run().playing())).isFalse();
        until("the run is still", () -> !frame().playing());
        type(KeyCode.SPACE);
        assertThat(ask(() -> run().playing())).isTrue();
        untilMoving();
        interact(() -> node("parameter-target").requestFocus());
        type(KeyCode.SPACE);
        until("the run is still", () -> !frame().playing());
    }

    @Test
    void stepsOnceByButtonAndByKey() {
        halt();
        long before = step();
        clickOn("#step");
        until("one step is done", () -> frame().step() == before + 1);
        type(KeyCode.PERIOD);
        until("two steps are done", () -> frame().step() == before + 2);
        type(KeyCode.RIGHT);
        until("three steps are done", () -> frame().step() == before + 3);
    }

    @Test
    void phaseByPhaseNamesWhatComesNext() {
        halt();
        assertThat(words("state")).isEqualTo("next: gradient");
        long before = step();
        clickOn("#phase");
        until("the first phase is done", () -> frame().phase() == 1 && frame().step() == before);
        assertThat(words("state")).isEqualTo("next: update");
        type(KeyCode.COMMA);
        until("the step is done", () -> frame().phase() == 0 && frame().step() == before + 1);
    }

    @Test
    void resetBeginsAnewAndGoesOnAsItWas() {
        untilMoving();
        until("some steps are done", () -> frame().step() > 20);
        clickOn("#reset");
        until("it began anew", () -> frame().step() < 20);
        untilMoving();
        interact(() -> run().play(false));
        type(KeyCode.R);
        until("it stands at the beginning", () -> frame().step() == 0 && !frame().playing());
        assertThat(words("iteration")).isEqualTo("0");
    }

    @Test
    void theSliderGoesBackAndPlayingOnRepeatsTheRun() {
        untilMoving();
        until("some steps are done", () -> frame().step() > 60);
        halt();
        long head = frame().step();
        Object end = frame().snapshot();
        Slider time = node("time");
        drag("#time .thumb").moveTo(pointAt(time, 0.3)).drop();
        until("it stands in the past", () -> frame().step() < head * 0.6 && !frame().playing());
        assertThat(frame().track().head()).isEqualTo(head);
        until("it stands where the slider does", () -> frame().step() == Math.round(ask(time::getValue)));
        assertThat(words("iteration")).isEqualTo(frame().step() + " / " + head);
        long here = frame().step();
        type(KeyCode.LEFT);
        until("one step back", () -> frame().step() == here - 1);
        type(KeyCode.HOME);
        until("it stands at the start", () -> frame().step() == 0);
        for (long step = 0; step < head; step++) {
            type(KeyCode.RIGHT);
        }
        until("it is where it was", () -> frame().step() == head);
        assertThat(frame().snapshot()).usingRecursiveComparison().isEqualTo(end);
    }

    @Test
    void aParameterChangedInThePastBeginsABranch() {
        untilMoving();
        until("some steps are done", () -> frame().step() > 40);
        halt();
        long head = frame().step();
        type(KeyCode.HOME);
        until("it stands at the start", () -> frame().step() == 0);
        double before = ask(() -> run().values().real("target"));
        interact(() -> run().change(Map.of("target", before / 2)));
        until("a branch has begun", () -> frame().track().head() == 0);
        assertThat(frame().track().left().steps()).endsWith(head);
        type(KeyCode.RIGHT);
        until("it goes on", () -> frame().step() == 1);
        assertThat(ask(() -> run().values().real("target"))).isEqualTo(before / 2);
    }

    @Test
    void controlsShowTheValuesOfTheMoment() {
        halt();
        long here = frame().step();
        double before = ask(() -> run().values().real("target"));
        interact(() -> run().change(Map.of("target", before / 2)));
        type(KeyCode.RIGHT);
        until("a step is done", () -> frame().step() == here + 1);
        type(KeyCode.HOME);
        until("the old value is back", () -> ask(() -> run().values().real("target")) == before || here == 0);
        type(KeyCode.END);
        until("the new value is back", () -> ask(() -> run().values().real("target")) == before / 2);
    }

    @Test
    void anotherSeedBeginsAnew() {
        halt();
        TextField seed = node("seed");
        interact(seed::requestFocus);
        interact(seed::selectAll);
        write("42").type(KeyCode.ENTER);
        assertThat(ask(() -> run().spec().seed())).isEqualTo(42);
        until("it began anew", () -> frame().step() == 0);
        interact(seed::selectAll);
        write("many").type(KeyCode.ENTER);
        assertThat(seed.getText()).isEqualTo("42");
    }

    @Test
    void speedSliderEndsAtAsFastAsPossible() {
        interact(() -> node("speed").requestFocus());
        type(KeyCode.END);
        assertThat(ask(() -> run().pace())).isInfinite();
        type(KeyCode.HOME);
        assertThat(ask(() -> run().pace())).isEqualTo(0.04);
    }

    @Test
    void divergedRunSaysWhereAndWhatToTryAndPlaysAgainAfterReset() {
        untilMoving();
        interact(() -> {
            run().pace(Double.POSITIVE_INFINITY);
            run().change(run().values().with("learning-rate", 10.0));
        });
        until("the banner is there", () -> node("failure").isVisible());
        assertThat(lookup("#failure .failure-title").<Labeled>query().getText())
                .startsWith("The run diverged at step")
                .contains("loss");
        assertThat(lookup("#failure .failure-advice").<Labeled>query().getText())
                .contains("learning rate")
                .doesNotContain("Exception");
        assertThat(ask(() -> run().playing())).isFalse();
        assertThat(frame().snapshot()).as("the last good moment").isNotNull();
        clickOn("#reset-all");
        clickOn("#failure-reset");
        until("it plays again", () -> !node("failure").isVisible() && frame().playing());
        untilMoving();
    }

    private void halt() {
        untilMoving();
        interact(() -> run().play(false));
        until("the run is still", () -> !frame().playing());
    }

    private String words(String id) {
        return ask(() -> ((Labeled) node(id)).getText());
    }

    private Frame<?> frame() {
        return run().frame().orElseThrow();
    }

    private static Point2D pointAt(Slider slider, double part) {
        return slider.localToScreen(slider.getWidth() * part, slider.getHeight() / 2);
    }
}
