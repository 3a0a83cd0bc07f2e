package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.pushforward.plot.Theme;
import org.pushforward.ui.course.Course;

class MainWindowTest extends WindowTest {
    @Override
    Course course() {
        return new Course(List.of(exhibit(new Demo()), exhibit(new OtherDemo())));
    }

    @Test
    void opensAndMovesByItself() {
        untilMoving();
        int before = picture();
        until("another picture comes", () -> Pictures.hash(node("stage")) != before);
    }

    @Test
    void languageSwitchesEveryLabelWhileTheRunGoesOn() {
        untilMoving();
        long before = step();
        clickOn("#language-zh");
        assertThat(words("reset-all")).isEqualTo("全部复位");
        assertThat(lookup("学习率").tryQuery()).isPresent();
        assertThat(lookup("梯度下降").tryQuery()).isPresent();
        untilMoving();
        assertThat(step()).isGreaterThan(before);
        clickOn("#language-en");
        assertThat(words("reset-all")).isEqualTo("Reset all");
        assertThat(lookup("Learning rate").tryQuery()).isPresent();
    }

    @Test
    void themeSwitchesStageAndControls() {
        interact(() -> run().play(false));
        until("the stage is settled", () -> window.bench().settled());
        int light = picture();
        clickOn("#theme-dark");
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
        until("the stage is settled", () -> window.bench().settled());
        assertThat(picture()).isNotEqualTo(light);
        Region header = node("header");
        assertThat(ask(() -> header.getBackground().getFills().get(0).getFill().toString()))
                .as("the header's colour")
                .startsWith("0x1");
    }

    @Test
    void lettersGrowAndShrinkByKey() {
        double before = ask(
                () -> window.scene().getRoot().lookup("#play").getLayoutBounds().getHeight());
        press(KeyCode.CONTROL, KeyCode.PLUS).release(KeyCode.PLUS, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.PLUS).release(KeyCode.PLUS, KeyCode.CONTROL);
        until("the buttons are larger", () -> node("play").getLayoutBounds().getHeight() > before);
        press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        until("the buttons are as before", () -> node("play").getLayoutBounds().getHeight() == before);
    }

    @Test
    void leavingALessonEndsItsTrainingThread() {
        untilMoving();
        assertThat(trainingThreads()).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            push(new javafx.scene.input.KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN));
            until(
                    "the other lesson is open",
                    () -> window.bench().exhibit().id().equals("other"));
            untilMoving();
            push(new javafx.scene.input.KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN));
            until(
                    "the first lesson is open",
                    () -> window.bench().exhibit().id().equals("demo"));
            untilMoving();
        }
        until("one training thread is left", () -> trainingThreads() == 1);
        interact(window::close);
        until("no training thread is left", () -> trainingThreads() == 0);
    }

    @Test
    void controlAndThePageKeysTurnToTheNextLessonAndBackAndStopAtTheLast() {
        turn(KeyCode.PAGE_DOWN, "other");
        turn(KeyCode.PAGE_UP, "demo");
        turn(KeyCode.PAGE_UP, "demo");
    }

    private void turn(KeyCode key, String lesson) {
        push(new javafx.scene.input.KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
        until(lesson + " is open", () -> window.bench().exhibit().id().equals(lesson));
        untilMoving();
    }

    @Test
    void outlineUnfoldsAndOpensALesson() {
        clickOn("#outline-fold");
        clickOn("#lesson-other");
        until("the other lesson is open", () -> window.bench().exhibit().id().equals("other"));
        untilMoving();
    }

    @Test
    void sheetOfKeysOpensAndCloses() {
        type(KeyCode.F1);
        assertThat(node("key-sheet").isVisible()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(node("key-sheet").isVisible()).isFalse();
    }

    private String words(String id) {
        return ask(() -> ((Labeled) node(id)).getText());
    }

    private static long trainingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("training") && thread.isAlive())
                .count();
    }
}
