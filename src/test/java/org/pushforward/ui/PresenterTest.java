package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.pushforward.plot.Theme;
import org.pushforward.ui.course.Course;

class PresenterTest extends WindowTest {
    @Override
    Course course() {
        Course all = Course.ofHome();
        return new Course(List.of(all.exhibits().get(0)));
    }

    private boolean fullScreen() {
        return ask(() -> ((Stage) window.scene().getWindow()).isFullScreen());
    }

    private void present() {
        untilMoving();
        type(KeyCode.F5);
        until("it is full screen", this::fullScreen);
    }

    @Test
    void fillsTheScreenInTheProjectorsThemeAndComesBack() {
        interact(() -> look.theme().set(Theme.DARK));
        present();
        assertThat(look.theme().get()).isEqualTo(Theme.PROJECTOR);
        assertThat(node("header").isVisible()).isFalse();
        assertThat(node("outline").isVisible()).isFalse();
        assertThat(node("notice-words").isVisible()).isTrue();
        type(KeyCode.ESCAPE);
        until("it is a window again", () -> !fullScreen());
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
        assertThat(node("header").isVisible()).isTrue();
        assertThat(node("outline").isVisible()).isTrue();
    }

    @Test
    void leavingTheFullScreenByThePlatformEndsIt() {
        present();
        interact(() -> ((Stage) window.scene().getWindow()).setFullScreen(false));
        until("the header is back", () -> node("header").isVisible());
        assertThat(look.theme().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void remotesTurnTheLessonsPages() {
        present();
        type(KeyCode.PAGE_DOWN, 2);
        assertThat(ask(() -> window.bench().lesson().step())).isEqualTo(2);
        type(KeyCode.PAGE_UP);
        assertThat(ask(() -> window.bench().lesson().step())).isEqualTo(1);
    }

    @Test
    void theSpotFollowsTheMouse() {
        present();
        type(KeyCode.L);
        assertThat(node("spot").isVisible()).isTrue();
        assertThat(window.scene().getCursor()).isEqualTo(Cursor.NONE);
        moveTo("#play");
        Circle light = lookup(".spot").queryAs(Circle.class);
        double x = ask(
                () -> node("play").localToScene(node("play").getBoundsInLocal()).getCenterX());
        assertThat(light.getCenterX()).isBetween(x - 2, x + 2);
        type(KeyCode.L);
        assertThat(node("spot").isVisible()).isFalse();
        assertThat(window.scene().getCursor()).isNull();
    }

    @Test
    void theBlackScreenGoesWithAnyKeyWhichDoesNothingElse() {
        present();
        interact(() -> run().play(false));
        for (KeyCode key : List.of(KeyCode.B, KeyCode.PERIOD)) {
            type(key);
            assertThat(node("black-screen").isVisible()).as("%s", key).isTrue();
            type(KeyCode.SPACE);
            assertThat(node("black-screen").isVisible()).isFalse();
            assertThat(ask(() -> run().playing())).isFalse();
        }
        type(KeyCode.B);
        clickOn("#black-screen");
        assertThat(node("black-screen").isVisible()).isFalse();
    }

    @Test
    void outsidePresentingTheLettersDoNothing() {
        untilMoving();
        type(KeyCode.L).type(KeyCode.B);
        assertThat(node("spot").isVisible()).isFalse();
        assertThat(node("black-screen").isVisible()).isFalse();
    }
}
