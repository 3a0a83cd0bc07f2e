package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.LessonLog;
import org.pushforward.ui.reader.Prediction;
import org.pushforward.ui.settings.SettingsKeeper;

/** Leaves the window in a state, opens another one on the same folder. */
class SettingsTest extends WindowTest {
    @TempDir
    static Path temporary;

    private Path folder;
    private Stage stage;
    private SettingsKeeper keeper;

    @Override
    public void start(Stage usual) {
        // the usual one is that of all tests and must keep its size
        stage = new Stage();
        open(temporary.resolve("config-" + UUID.randomUUID()));
    }

    @Override
    Course course() {
        return new Course(List.of(exhibit(new Demo()), exhibit(new OtherDemo())));
    }

    private void open(Path config) {
        folder = config;
        keeper = new SettingsKeeper(config);
        look = keeper.look();
        window = new MainWindow(course(), look, 1280, 800, keeper.settings().lesson());
        stage.setScene(window.scene());
        keeper.place(stage);
        stage.show();
        keeper.follow(stage, window, look);
    }

    private void reopen() {
        interact(() -> {
            leave();
            stage.hide();
            stage = new Stage();
            open(folder);
        });
    }

    private void leave() {
        window.close();
        keeper.close();
    }

    private void put(String settings) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("settings.json"), settings);
    }

    @AfterEach
    void closeSettings() {
        interact(() -> {
            keeper.close();
            stage.hide();
        });
    }

    @Test
    void theWindowComesBackAsItWasLeft() {
        clickOn("#theme-dark").clickOn("#language-zh").clickOn("#larger");
        interact(() -> {
            window.open(window.exhibits().get(1));
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(1100);
            stage.setHeight(750);
        });
        reopen();
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
        assertThat(look.language().get()).isEqualTo(Language.ZH);
        assertThat(look.textScale().get()).isEqualTo(1.15);
        assertThat(window.opened().get().id()).isEqualTo(new OtherDemo().id());
        assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .containsExactly(40.0, 30.0, 1100.0, 750.0);
        assertThat(window.notices().isVisible()).isFalse();
    }

    @Test
    void progressIsKept() {
        LessonLog log = new LessonLog(Map.of(
                "first", new LessonLog.Entry(Set.of(1, 2), Map.of("why", new Prediction("it stays", true)))));
        interact(() -> window.log().set(log));
        reopen();
        assertThat(window.log().get()).isEqualTo(log);
    }

    @Test
    void aFolderOfLessonsThatIsGoneIsNotOpened() throws IOException {
        Path lessons = Files.createDirectories(folder.resolve("my-lessons"));
        put("{\"lessons\": \"" + lessons + "\"}");
        try (SettingsKeeper kept = new SettingsKeeper(folder)) {
            assertThat(kept.lastFolder()).contains(lessons);
            Files.delete(lessons);
            assertThat(kept.lastFolder()).isEmpty();
        }
    }

    @Test
    void changesAreOnTheDiscSoonWithoutClosing() {
        clickOn("#theme-projector");
        until("the file has it", () -> {
            Path file = folder.resolve("settings.json");
            return Files.exists(file) && Files.readString(file).contains("projector");
        });
    }

    @Test
    void brokenSettingsAreSetAsideAndToldOf() throws IOException {
        interact(this::leave);
        put("{\"theme\": \"da");
        interact(() -> open(folder));
        assertThat(window.notices().isVisible()).isTrue();
        assertThat(((Labeled) node("notice-words")).getText()).contains("settings.json.broken");
        assertThat(look.theme().get()).isEqualTo(Theme.LIGHT);
        untilMoving();
    }

    @Test
    void anUnknownLessonThemeAndLanguageFallBack() throws IOException {
        interact(this::leave);
        put("{\"theme\": \"plaid\", \"language\": \"tlh\", \"lesson\": \"gone\", \"textScale\": 77}");
        interact(() -> open(folder));
        assertThat(look.theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(look.language().get()).isEqualTo(Look.languageOfMachine());
        assertThat(look.textScale().get()).isEqualTo(2);
        assertThat(window.opened().get().id()).isEqualTo(new Demo().id());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnce() throws IOException {
        interact(this::leave);
        Path occupied = Files.writeString(temporary.resolve("occupied"), "");
        interact(() -> open(occupied));
        assertThat(window.notices().isVisible()).isFalse();
        clickOn("#theme-dark");
        until("it is told", () -> window.notices().isVisible());
        assertThat(((Labeled) node("notice-words")).getText()).contains(occupied.toString());
        clickOn("#notice-close").clickOn("#theme-light").clickOn("#theme-dark");
        interact(keeper::close);
        assertThat(window.notices().isVisible()).isFalse();
    }
}
