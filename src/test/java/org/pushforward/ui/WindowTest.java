package org.pushforward.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.pushforward.experiment.Experiment;
import org.pushforward.text.Language;
import org.pushforward.training.Frame;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.run.Run;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Opens the window on the demo exhibit, and waits for what should happen instead of sleeping. */
abstract class WindowTest extends ApplicationTest {
    private static final int PATIENCE_SECONDS = 30;

    Look look = new Look(Language.EN);
    MainWindow window;

    @Override
    public void start(Stage stage) {
        window = new MainWindow(course(), look, 1280, 800);
        stage.setScene(window.scene());
        stage.show();
        stage.toFront();
    }

    Course course() {
        return new Course(List.of(exhibit(new Demo())));
    }

    static Exhibit exhibit(Experiment<?> experiment) {
        return new Exhibit(0, experiment, Optional.empty());
    }

    @AfterEach
    void closeWindow() {
        interact(window::close);
    }

    Run<?> run() {
        return window.bench().run();
    }

    /** Asks on the window's thread. */
    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    /** Waits until the window's thread says yes. */
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    long step() {
        return ask(() -> run().frame().map(Frame::step).orElse(-1L));
    }

    void untilMoving() {
        long now = step();
        until("the run moves on", () -> run().frame().map(Frame::step).orElse(-1L) > Math.max(0, now));
    }

    /** The first node with this id. */
    <N extends Node> N node(String id) {
        return lookup("#" + id).query();
    }

    /** A fingerprint of what the stage shows now. */
    int picture() {
        return ask(() -> Pictures.hash(node("stage")));
    }
}
