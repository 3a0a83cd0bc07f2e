package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.run.Comparison;
import org.pushforward.ui.run.Run;

class CompareTest extends WindowTest {
    private Run<?> first;

    @Override
    Course course() {
        return new Course(List.of(exhibit(new Demo()), exhibit(new OtherDemo())));
    }

    @BeforeEach
    void compare() {
        untilMoving();
        first = ask(this::run);
        shortcut(KeyCode.D);
        untilRuns(2);
    }

    private Comparison comparison() {
        return window.bench().comparing().comparison();
    }

    private Run<?> runAt(int place) {
        return comparison().runs().get(place);
    }

    private void shortcut(KeyCode code) {
        press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    private void untilRuns(int count) {
        until(
                count + " runs stand side by side",
                () -> window.bench().comparing() != null
                        && comparison().runs().size() == count
                        && comparison().isSettled()
                        && comparison().runs().stream()
                                .allMatch(run -> run.frame().isPresent()));
    }

    private void untilAllStand(String what) {
        until(
                what,
                () -> comparison().isSettled()
                        && comparison().runs().stream()
                                .allMatch(run -> run.frame().orElseThrow().step()
                                                == comparison().at()
                                        && !run.frame().orElseThrow().playing()));
    }

    private void halt() {
        if (ask(() -> comparison().playing())) {
            clickOn("#play");
        }
        untilAllStand("all runs stand at the same step");
    }

    @Test
    void playsOnWithACopyWhoseControlsAreAtHand() {
        assertThat(ask(() -> comparison().playing())).isTrue();
        assertThat(ask(() -> runAt(1).spec())).isEqualTo(ask(() -> first.spec()));
        assertThat(ask(this::run)).isSameAs(ask(() -> runAt(1)));
        assertThat(this.<ToggleButton>node("run-B").isSelected()).isTrue();
        until(
                "both move on",
                () -> runAt(0).frame().orElseThrow().step() > 3
                        && runAt(1).frame().orElseThrow().step() > 3);
        halt();
    }

    @Test
    void aControlChangesTheRunAtHandAloneAndIsMarked() {
        halt();
        interact(() -> this.<Slider>node("parameter-target").setValue(0.9));
        double changed = ask(() -> runAt(1).values().real("target"));
        assertThat(changed).isNotEqualTo(0.5);
        assertThat(ask(() -> first.values().real("target"))).isEqualTo(0.5);
        assertThat(ask(() -> marked("target"))).isTrue();
        assertThat(ask(() -> marked("start"))).isFalse();
        clickOn("#run-A");
        assertThat(ask(this::run)).isSameAs(first);
        assertThat(ask(() -> marked("target"))).isTrue();
        assertThat(lookup(".run-settings").lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("= 0.5");
        clickOn("#run-B");
        shortcut(KeyCode.Z);
        assertThat(ask(() -> runAt(1).values().real("target"))).isEqualTo(0.5);
        assertThat(ask(() -> marked("target"))).isFalse();
    }

    private boolean marked(String parameter) {
        Node row = node("parameter-" + parameter + "-row");
        return row.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("differs"));
    }

    @Test
    void fourAreTheMostAndAnyButTheFirstCanBeTakenAway() {
        clickOn("#compare-add");
        untilRuns(3);
        clickOn("#compare-add");
        untilRuns(4);
        until("there is no room for another", () -> node("compare-add").isDisabled());
        halt();
        assertThat(lookup("#remove-A").tryQuery()).isEmpty();
        Run<?> last = ask(() -> runAt(3));
        clickOn("#remove-B");
        untilRuns(3);
        assertThat(ask(() -> runAt(2))).isSameAs(last);
        assertThat(lookup("#run-D").tryQuery()).isEmpty();
        untilAllStand("those that are left stand together");
    }

    @Test
    void keysAndSliderMoveAllAlike() {
        halt();
        long at = ask(() -> comparison().at());
        type(KeyCode.PERIOD);
        untilAllStand("one step was done");
        assertThat(ask(() -> comparison().at())).isEqualTo(at + 1);
        interact(() -> this.<Slider>node("time").setValue(2));
        untilAllStand("all went back");
        assertThat(ask(() -> comparison().at())).isEqualTo(2);
        type(KeyCode.END);
        untilAllStand("all went forth");
        assertThat(ask(() -> comparison().at())).isEqualTo(at + 1);
        type(KeyCode.R);
        untilAllStand("all begin anew");
        assertThat(ask(() -> comparison().at())).isZero();
    }

    @Test
    void stopsAtTheStepThatWasTypedAndSaysSo() {
        halt();
        interact(() -> comparison().runs().get(0).pace(Double.POSITIVE_INFINITY));
        clickOn("#stop-step").write("500").type(KeyCode.ENTER);
        clickOn("#play");
        until("it has stopped", () -> !comparison().playing());
        untilAllStand("all stand");
        assertThat(ask(() -> comparison().at())).isEqualTo(500);
        assertThat(this.<Label>node("notice-words").getText()).contains("500");
        until("the scores are those of this step", () -> !comparison().scoresAreOld());
        assertThat(lookup("#score-B-x").tryQuery()).isPresent();
    }

    @Test
    void whatCannotBeAStepIsRefused() {
        halt();
        clickOn("#stop-step").write("-3").type(KeyCode.ENTER);
        assertThat(ask(() -> comparison().stops().step())).isEmpty();
        clickOn("#stop-value").write("0.5").type(KeyCode.ENTER);
        until("the metrics are known", () -> comparison().scores().isPresent());
        clickOn("#stop-least");
        assertThat(ask(() -> comparison().stops().until().orElseThrow().atMost()))
                .isFalse();
    }

    @Test
    void anotherModelOnTheSameDataTakesAPlaceAndAllGoToTheBeginning() {
        halt();
        ComboBox<String> family = node("family-B");
        assertThat(ask(() -> List.copyOf(family.getItems()))).containsExactly("demo", "other");
        interact(() -> family.setValue("other"));
        until("it is there", () -> runAt(1).experiment().id().equals("other"));
        untilRuns(2);
        untilAllStand("all are at the beginning");
        assertThat(ask(() -> comparison().at())).isZero();
        clickOn("#play");
        until("both move", () -> runAt(1).frame().orElseThrow().step() > 2);
    }

    @Test
    void leavingKeepsTheFirstRun() {
        halt();
        interact(() -> first.change(Map.of("target", 1.0)));
        clickOn("#compare-leave");
        until("it is alone", () -> window.bench().comparing() == null);
        assertThat(ask(this::run)).isSameAs(first);
        assertThat(ask(() -> first.values().real("target"))).isEqualTo(1.0);
        assertThat(lookup("#comparison").tryQuery()).isEmpty();
        assertThat(lookup("#lesson").tryQuery()).isPresent();
        clickOn("#play");
        untilMoving();
        until(
                "one training thread is left",
                () -> Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> thread.getName().equals("training"))
                                .count()
                        == 1);
        assertThat(lookup("#parameter-target").tryQuery())
                .as("the controls are back")
                .isPresent();
    }

    @Test
    void openingAnotherLessonEndsAllRuns() {
        interact(() -> window.open(window.exhibits().get(1)));
        until(
                "one training thread is left",
                () -> Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> thread.getName().equals("training"))
                                .count()
                        == 1);
        assertThat(ask(() -> window.bench().comparing())).isNull();
    }
}
