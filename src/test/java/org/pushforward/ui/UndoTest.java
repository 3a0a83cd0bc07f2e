package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pushforward.ui.action.MainMenu;

class UndoTest extends WindowTest {
    @BeforeEach
    void halt() {
        untilMoving();
        interact(() -> run().play(false));
    }

    private double target() {
        return ask(() -> run().values().real("target"));
    }

    @Test
    void aWholeDragIsOneEdit() {
        double before = target();
        drag("#parameter-target .thumb", MouseButton.PRIMARY)
                .moveBy(20, 0)
                .moveBy(20, 0)
                .drop();
        double after = target();
        assertThat(after).isGreaterThan(before);
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(target()).isEqualTo(before);
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(target()).isEqualTo(after);
    }

    @Test
    void changesOfDifferentThingsAreUndoneOneByOneFromTheMenu() {
        interact(() -> run().change(Map.of("target", 1.5)));
        interact(() -> run().change(Map.of("start", 7)));
        interact(() -> run().apply(run().spec().withData("moons")));
        interact(() -> run().apply(run().spec().withSeed(99)));
        choose("undo");
        assertThat(ask(() -> run().spec().seed())).isNotEqualTo(99);
        choose("undo");
        assertThat(ask(() -> run().spec().data())).isEqualTo("circle");
        choose("undo");
        assertThat(ask(() -> run().values().whole("start"))).isEqualTo(4);
        until("the run began anew with it", () -> run().frame().orElseThrow().step() == 0);
        choose("redo");
        assertThat(ask(() -> run().values().whole("start"))).isEqualTo(7);
        interact(() -> run().change(Map.of("noise", true)));
        assertThat(possible("redo")).as("a new edit leaves nothing to redo").isFalse();
        assertThat(possible("undo")).isTrue();
    }

    private void choose(String action) {
        clickOn("#menu").clickOn(item(action).getStyleableNode());
    }

    private boolean possible(String action) {
        clickOn("#menu");
        boolean possible = !item(action).isDisable();
        type(KeyCode.ESCAPE);
        return possible;
    }

    private MenuItem item(String action) {
        MainMenu menu = node("menu");
        return menu.getItems().stream()
                .filter(item -> ("action-" + action).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
