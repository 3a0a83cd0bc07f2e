package org.pushforward.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.pushforward.plot.formula.Formula;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.settings.ConfigFolder;
import org.pushforward.ui.settings.SettingsKeeper;

/** The JavaFX application: reads the course before the window opens, closes the run when it goes. */
public final class PushforwardApp extends Application {
    private static final AtomicReference<Runnable> WHEN_TOOLKIT_STANDS = new AtomicReference<>();

    private Course course;
    private SettingsKeeper settings;
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
        settings = new SettingsKeeper(ConfigFolder.ofUser());
        course = Optional.ofNullable(getParameters().getNamed().get("lessons"))
                .map(Path::of)
                .or(settings::lastFolder)
                .map(Course::of)
                .orElseGet(Course::ofHome);
    }

    @Override
    public void start(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Optional<Rectangle2D> place = settings.place();
        double width = place.map(Rectangle2D::getWidth).orElse(Math.min(1600, screen.getWidth() * 0.94));
        double height = place.map(Rectangle2D::getHeight).orElse(Math.min(1000, screen.getHeight() * 0.92));
        Look look = settings.look();
        window = new MainWindow(course, look, width, height, settings.settings().lesson());
        window.onLink(getHostServices()::showDocument);
        stage.setTitle("Pushforward");
        stage.getIcons().add(new Image(PushforwardApp.class.getResourceAsStream("/assets/icons/pushforward.png")));
        stage.setScene(window.scene());
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        settings.place(stage);
        stage.show();
        settings.follow(stage, window, look);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (settings != null) {
            settings.close();
        }
    }
}
