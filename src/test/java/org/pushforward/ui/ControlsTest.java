package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pushforward.parameter.Sketch;
import org.pushforward.training.Frame;

class ControlsTest extends WindowTest {
    @BeforeEach
    void waitForTheStage() {
        untilMoving();
        interact(() -> run().play(false));
        until("the stage is painted", () -> window.bench().stage().shown() > 0);
    }

    @Test
    void sliderByKeyboardChangesTheValueAndThePicture() {
        double before = real("target");
        until("the stage is settled", () -> window.bench().settled());
        int picture = picture();
        Slider slider = node("parameter-target");
        interact(slider::requestFocus);
        type(KeyCode.RIGHT, 5);
        assertThat(real("target")).isGreaterThan(before);
        until("the stage shows the new target", () -> Pictures.hash(node("stage")) != picture);
        assertThat(text("parameter-target-field")).isEqualTo("0.7");
    }

    @Test
    void anArrowMovesAWholeNumberByAtLeastOneWhereverTheSliderStands() {
        Slider slider = node("parameter-start");
        interact(slider::requestFocus);
        type(KeyCode.RIGHT, 2);
        until("two more than 4", () -> run().values().whole("start") == 6);
        type(KeyCode.LEFT, 6);
        until("the least", () -> run().values().whole("start") == 1);
        type(KeyCode.RIGHT, 1);
        until("the next one", () -> run().values().whole("start") == 2);
    }

    @Test
    void sliderByMouseChangesTheValueAndThePicture() {
        until("the stage is settled", () -> window.bench().settled());
        int picture = picture();
        drag("#parameter-target .thumb", MouseButton.PRIMARY).moveBy(40, 0).drop();
        assertThat(real("target")).isGreaterThan(0.8);
        until("the stage shows the new target", () -> Pictures.hash(node("stage")) != picture);
    }

    @Test
    void liveChangeKeepsTheStepAndARestartingOneBeginsAnew() {
        long step = step();
        assertThat(step).isPositive();
        edit("parameter-target-field", "1.25");
        until("the target has come", () -> snapshot().target() == 1.25);
        assertThat(step()).isEqualTo(step);
        edit("parameter-start-field", "7");
        until("the run began anew", () -> snapshot().x() == 7 && frame().step() == 0);
        assertThat(snapshot().target()).as("kept over the restart").isEqualTo(1.25);
    }

    @Test
    void digitIsDrawnRubbedOutUndoneAndWiped() {
        interact(() -> bringToSight(node("parameter-digit")));
        moveTo("#parameter-digit").press(MouseButton.PRIMARY).moveBy(0, 40).release(MouseButton.PRIMARY);
        float[] drawn = Sketch.pixels(run().values().choice("digit"));
        assertThat(drawn).hasSize(784);
        assertThat(drawn[14 * 28 + 14]).as("where the stroke began").isEqualTo(1);
        assertThat(drawn[2 * 28 + 14]).as("where nothing was drawn").isZero();
        moveTo("#parameter-digit").press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        assertThat(Sketch.pixels(run().values().choice("digit"))[14 * 28 + 14]).isZero();
        // a press that closes a tip does nothing else, and on a busy machine the board's is still there
        moveTo("#parameter-digit-wipe");
        until("no tip is in the way", () -> Window.getWindows().size() == 1);
        clickOn(MouseButton.PRIMARY);
        assertThat(run().values().choice("digit")).isEmpty();
        interact(() -> node("parameter-digit").requestFocus());
        type(KeyCode.SPACE);
        assertThat(run().values().choice("digit")).as("by keyboard").isNotEmpty();
    }

    /** The controls are longer than the window; this one is the last. */
    private static void bringToSight(Node node) {
        Node above = node;
        while (!(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        ((ScrollPane) above).setVvalue(1);
    }

    @Test
    void badTextSaysWhatWouldDoAndIsRestored() {
        edit("parameter-learning-rate-field", "quick");
        assertThat(text("parameter-learning-rate-field")).isEqualTo("0.003");
        assertThat(words("parameter-learning-rate-problem")).contains("quick").contains("from 0.001 to 10");
        edit("parameter-learning-rate-field", "11");
        assertThat(words("parameter-learning-rate-problem")).contains("11");
        edit("parameter-learning-rate-field", "0.5");
        assertThat(real("learning-rate")).isEqualTo(0.5);
        assertThat(node("parameter-learning-rate-problem").isVisible()).isFalse();
    }

    @Test
    void typingInAFieldPlaysAndStepsNothing() {
        long before = step();
        TextField field = node("parameter-target-field");
        interact(field::requestFocus);
        interact(field::selectAll);
        write(" r.,");
        assertThat(text("parameter-target-field")).isEqualTo(" r.,");
        assertThat(run().playing()).isFalse();
        assertThat(step()).isEqualTo(before);
    }

    @Test
    void choicesAreMadeByButtonAndByList() {
        clickOn("Square");
        assertThat(ask(() -> run().values().choice("shape"))).isEqualTo("square");
        clickOn("Square");
        assertThat(ask(() -> run().values().choice("shape"))).isEqualTo("square");
        clickOn("#parameter-map").clickOn("Cube");
        assertThat(ask(() -> run().values().choice("map"))).isEqualTo("cube");
        clickOn("#data").clickOn("Two moons");
        assertThat(ask(() -> run().spec().data())).isEqualTo("moons");
    }

    @Test
    void switchShowsWhatDependsOnIt() {
        assertThat(node("parameter-noise-level-row").isVisible()).isFalse();
        clickOn("#parameter-noise");
        assertThat(ask(() -> run().values().on("noise"))).isTrue();
        assertThat(node("parameter-noise-level-row").isVisible()).isTrue();
        interact(() -> node("parameter-noise").requestFocus());
        type(KeyCode.SPACE);
        assertThat(ask(() -> run().values().on("noise"))).isFalse();
        assertThat(run().playing()).isFalse();
    }

    @Test
    void controlsGoBackToWhereTheyBegan() {
        edit("parameter-target-field", "-1");
        doubleClickOn("Target");
        assertThat(real("target")).isEqualTo(0.5);
        edit("parameter-target-field", "-1");
        edit("parameter-start-field", "2");
        clickOn("#reset-all");
        assertThat(ask(() -> run().values())).isEqualTo(new Demo().parameters().defaults());
    }

    @Test
    void draggingAViewChangesItsParameter() {
        until(
                "the region has its place",
                () -> node("view-line").getLayoutBounds().getWidth() > 100);
        Bounds view =
                ask(() -> node("view-line").localToScreen(node("view-line").getBoundsInLocal()));
        drag(view.getCenterX(), view.getCenterY()).dropTo(view.getCenterX() + 60, view.getCenterY());
        until("the drag's end has arrived", () -> run().values().real("target") > 0.9);
        until("the trainer has it", () -> snapshot().target() == run().values().real("target"));
    }

    private void edit(String field, String words) {
        TextField node = node(field);
        interact(() -> {
            node.requestFocus();
            node.selectAll();
        });
        write(words).type(KeyCode.ENTER);
    }

    private double real(String name) {
        return ask(() -> run().values().real(name));
    }

    private String text(String field) {
        return ask(() -> ((TextField) node(field)).getText());
    }

    private String words(String label) {
        return ask(() -> ((Labeled) node(label)).getText());
    }

    private Frame<?> frame() {
        return run().frame().orElseThrow();
    }

    private Demo.Point snapshot() {
        return (Demo.Point) frame().snapshot();
    }
}
