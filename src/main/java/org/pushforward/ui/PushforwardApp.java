package org.pushforward.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.pushforward.plot.formula.Formula;
import org.pushforward.ui.course.Course;

/** The JavaFX application: reads the course before the window opens, closes the run when it goes. */
public final class PushforwardApp extends Application {
    private static final AtomicReference<Runnable> WHEN_TOOLKIT_STANDS = new AtomicReference<>();

    private Course course;
    private MainWindow window;

    /** Asks to be told once the toolkit has started; the toolkit makes the application itself. */
    static void whenToolkitStands(Runnable listener) {
        WHEN_TOOLKIT_STANDS.set(listener);
    }

    static boolean toolkitStands() {
        return WHEN_TOOLKIT_STANDS.get() == null;
    }

    @Override
    public void init() {
        Optional.ofNullable(WHEN_TOOLKIT_STANDS.getAndSet(null)).ifPresent(Runnable::run);
        Formula.warmUp();
        course = Course.ofHome();
    }

    @Override
    public void start(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(1600, screen.getWidth() * 0.94);
        double height = Math.min(1000, screen.getHeight() * 0.92);
        window = new MainWindow(course, Look.ofMachine(), width, height);
        window.onLink(getHostServices()::showDocument);
        stage.setTitle("Pushforward");
        stage.getIcons().add(new Image(PushforwardApp.class.getResourceAsStream("/assets/icons/pushforward.png")));
        stage.setScene(window.scene());
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.show();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
