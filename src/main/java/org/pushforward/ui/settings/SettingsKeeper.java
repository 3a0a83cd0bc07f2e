package org.pushforward.ui.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.ui.Look;
import org.pushforward.ui.MainWindow;
import org.pushforward.ui.course.LessonLog;
import org.pushforward.ui.settings.KeptFile.Loaded;
import org.pushforward.ui.settings.KeptFile.Trouble;

/** Gives the window back as it was left, and notes how it is left. A file that is no good is told of, never fatal. */
public final class SettingsKeeper implements AutoCloseable {
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR);

    private final Path folder;
    private final List<LateWriter<?>> writers = new ArrayList<>();
    private final List<Telling> troubles = new ArrayList<>();
    private final LateWriter<Settings> writer;
    private final LessonLog firstLog;
    private final LateWriter<LessonLog> logWriter;
    private Settings settings;
    private MainWindow window;

    private record Telling(String key, Object... arguments) {
        String in(Messages text) {
            return text.get(key, arguments);
        }
    }

    /** Reads what is kept in a folder, which need not be there. */
    public SettingsKeeper(Path folder) {
        this.folder = folder;
        KeptFile<Settings> file = new KeptFile<>(folder.resolve("settings.json"), Settings.class, Settings.DEFAULTS);
        settings = load(file);
        writer = writer(file);
        KeptFile<LessonLog> logFile = new KeptFile<>(folder.resolve("progress.json"), LessonLog.class, LessonLog.EMPTY);
        firstLog = load(logFile);
        logWriter = writer(logFile);
    }

    private <T> T load(KeptFile<T> file) {
        Loaded<T> loaded = file.load();
        loaded.trouble()
                .map(trouble -> trouble == Trouble.SET_ASIDE
                        ? new Telling(
                                "ui.settings.aside", file.file(), file.aside().getFileName())
                        : new Telling("ui.settings.unreadable", file.file()))
                .ifPresent(troubles::add);
        return loaded.value();
    }

    private <T> LateWriter<T> writer(KeptFile<T> file) {
        LateWriter<T> made = new LateWriter<>(
                file, () -> Platform.runLater(() -> tell(List.of(new Telling("ui.settings.unkept", folder)))));
        writers.add(made);
        return made;
    }

    public Settings settings() {
        return settings;
    }

    /** The folder of lessons last open, if it is still there. */
    public Optional<Path> lastFolder() {
        try {
            return Optional.of(settings.lessons())
                    .filter(last -> !last.isBlank())
                    .map(Path::of)
                    .filter(Files::isDirectory);
        } catch (InvalidPathException noPathHere) {
            return Optional.empty();
        }
    }

    /** The look as it was left, the machine's language when none was chosen. */
    public Look look() {
        Look look = Look.ofMachine();
        language(settings.language()).ifPresent(look.language()::set);
        THEMES.stream()
                .filter(theme -> theme.name().equals(settings.theme()))
                .findFirst()
                .ifPresent(look.theme()::set);
        look.letters(settings.textScale());
        return look;
    }

    private static Optional<Language> language(String tag) {
        return List.of(Language.values()).stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** Where the window stood, if that is still on a screen. */
    public Optional<Rectangle2D> place() {
        return settings.window()
                .on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    }

    /** Puts the window where it stood; to be called before it is shown. */
    public void place(Stage stage) {
        place().ifPresent(place -> {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
        });
        stage.setMaximized(settings.window().maximised());
    }

    /** From now on notes every change, and tells what was wrong; to be called once the window is shown. */
    public void follow(Stage stage, MainWindow shown, Look look) {
        window = shown;
        InvalidationListener dressed = change -> note(settings.withLook(
                look.language().get().tag(),
                look.theme().get().name(),
                look.textScale().get()));
        look.language().addListener(dressed);
        look.theme().addListener(dressed);
        look.textScale().addListener(dressed);
        new WindowPlace(stage, settings.window()).follow(place -> note(settings.withWindow(place)));
        InvalidationListener turned = change -> note(settings.withLesson(
                shown.opened().get() == null ? "" : shown.opened().get().id(), folderOf(shown)));
        shown.opened().addListener(turned);
        shown.course().addListener(turned);
        turned.invalidated(shown.course());
        shown.log().set(firstLog);
        shown.log().addListener((property, old, now) -> logWriter.write(now));
        tell(troubles);
    }

    private static String folderOf(MainWindow window) {
        return window.course()
                .get()
                .source()
                .filter(source -> !source.builtIn())
                .map(source -> source.folder().toString())
                .orElse("");
    }

    private void note(Settings changed) {
        if (!changed.equals(settings)) {
            settings = changed;
            writer.write(changed);
        }
    }

    private void tell(List<Telling> what) {
        if (window != null && !what.isEmpty()) {
            Messages text = window.look().messages();
            window.notices()
                    .warn(String.join(
                            "\n", what.stream().map(one -> one.in(text)).toList()));
        }
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        writers.forEach(LateWriter::close);
    }
}
