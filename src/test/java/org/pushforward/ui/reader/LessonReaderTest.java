package org.pushforward.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pushforward.lesson.Lesson;
import org.pushforward.lesson.Step;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LessonReaderTest {
    private final List<Integer> activated = new ArrayList<>();
    private final List<String> followed = new ArrayList<>();
    private LessonReader reader;

    @Start
    void start(Stage stage) throws IOException {
        Demo.loadFonts();
        reader = new LessonReader(new ReaderText(Messages.in(Language.EN)));
        reader.setOnStep(step -> activated.add(step.number()));
        reader.setOnLink(followed::add);
        reader.show(Demo.lesson("en"));
        Scene scene = new Scene(reader, 420, 700);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(LessonReader.STYLE_SHEET);
        stage.setScene(scene);
        stage.show();
    }

    private <T extends Node> T node(FxRobot robot, String query, Class<T> type) {
        return robot.lookup(query).queryAs(type);
    }

    @Test
    void noStepIsActiveAtFirst() {
        assertThat(reader.getStep()).isZero();
        assertThat(activated).isEmpty();
    }

    @Test
    void pageKeysWalkTheSteps(FxRobot robot) {
        robot.interact(reader::requestFocus);
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertThat(activated).containsExactly(1, 2, 1);
        assertThat(reader.getStep()).isEqualTo(1);
    }

    @Test
    void theActiveStepIsMarkedAndInSight(FxRobot robot) {
        robot.interact(() -> reader.goTo(2));
        Node card = robot.lookup("#step-2").query();
        assertThat(card.getStyleClass()).contains("step-card-current");
        assertThat(robot.lookup("#step-1").query().getStyleClass()).doesNotContain("step-card-current");
        assertThat(card.localToScene(card.getLayoutBounds()).getMinY()).isBetween(0.0, 300.0);
    }

    @Test
    void aClickOnAStepActivatesIt(FxRobot robot) {
        robot.interact(() -> reader.goTo(1));
        robot.clickOn("#step-1 .step-title");
        assertThat(activated).containsExactly(1, 1);
    }

    @Test
    void enterOnAStepActivatesIt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#step-2").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(activated).containsExactly(2);
    }

    @Test
    void buttonsWalkTheStepsAndStopAtTheEnds(FxRobot robot) {
        Button previous = node(robot, "#step-previous", Button.class);
        Button next = node(robot, "#step-next", Button.class);
        assertThat(previous.isDisabled()).isTrue();
        robot.clickOn(next).clickOn(next);
        assertThat(next.isDisabled()).isTrue();
        robot.clickOn(previous);
        assertThat(activated).containsExactly(1, 2, 1);
        assertThat(node(robot, ".step-place", Label.class).getText()).isEqualTo("Step 1 of 2");
    }

    @Test
    void aQuestionIsAnsweredOnlyAfterAPrediction(FxRobot robot) {
        robot.interact(() -> reader.goTo(1));
        Button check = node(robot, "#question-height .question-check", Button.class);
        Node answer = robot.lookup("#question-height .question-answer").query();
        assertThat(check.isDisabled()).isTrue();
        assertThat(answer.isVisible()).isFalse();
        robot.interact(
                () -> robot.lookup("#question-height .radio-button").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(check.isDisabled()).isFalse();
        robot.interact(check::fire);
        assertThat(answer.isVisible()).isTrue();
        assertThat(node(robot, "#question-height .question-verdict", Label.class)
                        .getText())
                .isEqualTo("Right.");
        assertThat(check.isDisabled()).isTrue();
    }

    @Test
    void answeringAQuestionDoesNotActivateItsStep(FxRobot robot) {
        robot.interact(() -> reader.goTo(1));
        robot.clickOn("#question-height .question-heading");
        assertThat(activated).containsExactly(1);
    }

    @Test
    void aFreePredictionIsJudgedByItsValue(FxRobot robot) {
        robot.interact(() -> robot.lookup("#question-free .text-field").query().requestFocus());
        robot.write("1/2");
        robot.type(KeyCode.ENTER);
        assertThat(node(robot, "#question-free .question-verdict", Label.class).getText())
                .isEqualTo("Not quite: it is 0.25.");
    }

    @Test
    void spaceInTheTextFieldDoesNotActivateTheStep(FxRobot robot) {
        robot.interact(() -> robot.lookup("#question-free .text-field").query().requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        assertThat(activated).isEmpty();
    }

    @Test
    void linksAreReportedAndNotOpened(FxRobot robot) {
        robot.interact(() -> node(robot, ".lesson-link", Hyperlink.class).fire());
        assertThat(followed).containsExactly("https://example.org/notes");
    }

    @Test
    void formulasSpeakTheirSource(FxRobot robot) {
        assertThat(robot.lookup(".formula").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .contains("z\\sim\\pi", "x = f(z).");
    }

    @Test
    void letterSizeReachesTextAndFormulas(FxRobot robot) {
        FormulaNode formula = (FormulaNode) robot.lookup(".formula").query();
        Text text = (Text) robot.lookup(".lesson-paragraph .lesson-text").query();
        double before = formula.prefWidth(-1);
        robot.interact(() -> {
            reader.setTextScale(2);
            reader.applyCss();
        });
        assertThat(text.getFont().getSize()).isEqualTo(30);
        assertThat(formula.prefWidth(-1)).isCloseTo(2 * before, within(0.01));
    }

    @Test
    void theSamePlaceInAnotherLanguageActivatesNothing(FxRobot robot) throws IOException {
        robot.interact(() -> reader.goTo(2));
        Lesson chinese = Demo.lesson("zh");
        robot.interact(() -> reader.show(chinese, 2));
        assertThat(reader.getStep()).isEqualTo(2);
        assertThat(robot.lookup("#step-2").query().getStyleClass()).contains("step-card-current");
        assertThat(activated).containsExactly(2);
    }

    @Test
    void anotherLessonStartsAtItsIntroduction(FxRobot robot) throws IOException {
        robot.interact(() -> reader.goTo(2));
        Lesson chinese = Demo.lesson("zh");
        robot.interact(() -> reader.show(chinese));
        assertThat(reader.getStep()).isZero();
        assertThat(chinese.steps()).extracting(Step::number).containsExactly(1, 2);
        assertThat(node(robot, ".step-place", Label.class).getText()).isEqualTo("Introduction");
    }
}
