package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class MainWindowTest extends WindowTest {
    @Test
    void opensAndMovesByItself() throws IOException {
        untilMoving();
        until("a first picture is shown", () -> window.bench().stage().shown() > 3);
        ask(() -> {
            Pictures.write(window.scene(), new File("target/screenshots/demo.png"));
            return null;
        });
        int before = picture();
        until("another picture comes", () -> Pictures.hash(node("stage")) != before);
    }

    @Test
    void sliderByKeyboardChangesTheValueAndThePicture() {
        untilMoving();
        interact(() -> run().play(false));
        double before = ask(() -> run().values().real("target"));
        Slider slider = node("parameter-target");
        interact(slider::requestFocus);
        type(KeyCode.RIGHT, 5);
        assertThat(ask(() -> run().values().real("target"))).isGreaterThan(before);
        until(
                "the stage has the new target",
                () -> ((Demo.Point) run().frame().orElseThrow().snapshot()).target()
                        == run().values().real("target"));
    }
}
