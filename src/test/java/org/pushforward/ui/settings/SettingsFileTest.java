package org.pushforward.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.ui.settings.KeptFile.Trouble;

class SettingsFileTest {
    private static final Settings SOME = new Settings(
            "zh", "dark", 1.3, "gan-minimax", "/my/lessons", new Placement(3, 4, 1000, 700, true), Map.of());

    @TempDir
    Path temporary;

    private KeptFile<Settings> file;

    @BeforeEach
    void name() {
        file = fileIn(temporary.resolve("made").resolve("on-the-way"));
    }

    private static KeptFile<Settings> fileIn(Path folder) {
        return new KeptFile<>(folder.resolve("settings.json"), Settings.class, Settings.DEFAULTS);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.file().getParent());
        Files.writeString(file.file(), text);
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        file.save(SOME);
        assertThat(file.load()).isEqualTo(new KeptFile.Loaded<>(SOME, Optional.empty()));
        assertThat(Files.list(file.file().getParent())).containsExactly(file.file());
    }

    @Test
    void noFileIsNoTrouble() {
        assertThat(file.load()).isEqualTo(new KeptFile.Loaded<>(Settings.DEFAULTS, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{", "{\"theme\": ", "[1, 2]", "{} {}", "{\"window\": 7}", "\0\0\0", "nonsense"})
    void aBrokenFileIsSetAsideAndTheDefaultsHold(String text) throws IOException {
        write(text);
        assertThat(file.load()).isEqualTo(new KeptFile.Loaded<>(Settings.DEFAULTS, Optional.of(Trouble.SET_ASIDE)));
        assertThat(file.file()).doesNotExist();
        assertThat(file.aside()).hasContent(text).hasFileName("settings.json.broken");
    }

    @Test
    void everyTruncationIsSetAside() throws IOException {
        file.save(SOME);
        String whole = Files.readString(file.file());
        for (int length = 0; length < whole.length(); length++) {
            write(whole.substring(0, length));
            assertThat(file.load().trouble()).as("%d characters", length).contains(Trouble.SET_ASIDE);
        }
    }

    @Test
    void whatAnotherVersionWroteStays() throws IOException {
        write("{\"theme\": \"dark\", \"holodeck\": {\"depth\": 3}, \"window\": {\"x\": 1, \"tilt\": 2}}");
        Settings loaded = file.load().value();
        assertThat(loaded.theme()).isEqualTo("dark");
        file.save(loaded.withLook("en", "light", 1));
        assertThat(Files.readString(file.file())).contains("holodeck").contains("depth");
        assertThat(file.load().value().theme()).isEqualTo("light");
    }

    @Test
    void aFolderThatCannotBeIsToldOnceAndTheOldFileStays() throws IOException {
        Path occupied = Files.writeString(temporary.resolve("occupied"), "a file, not a folder");
        KeptFile<Settings> impossible = fileIn(occupied);
        assertThatThrownBy(() -> impossible.save(SOME)).isInstanceOf(IOException.class);
        assertThat(impossible.load().value()).isEqualTo(Settings.DEFAULTS);
        AtomicInteger told = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            LateWriter<Settings> writer = new LateWriter<>(impossible, told::incrementAndGet);
            writer.write(SOME);
            writer.close();
            writer.write(SOME.withLesson("b", ""));
            writer.close();
        }
        assertThat(told).hasValue(2);
        assertThat(occupied).hasContent("a file, not a folder");
    }

    @Test
    void closingWritesTheNewestValueAtOnce() {
        LateWriter<Settings> writer = new LateWriter<>(file, () -> {});
        writer.write(Settings.DEFAULTS);
        writer.write(SOME);
        writer.close();
        assertThat(file.load().value()).isEqualTo(SOME);
    }

    @Test
    void missingValuesAreTheUsualOnes() throws IOException {
        write("{\"textScale\": -3, \"theme\": null}");
        assertThat(file.load().value()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void aWindowOffAllScreensIsNotPutBack() {
        List<Rectangle2D> screens = List.of(new Rectangle2D(0, 0, 1920, 1080), new Rectangle2D(1920, 0, 1280, 1024));
        assertThat(new Placement(2000, 100, 1200, 800, false).on(screens))
                .contains(new Rectangle2D(2000, 100, 1200, 800));
        assertThat(new Placement(-500, 0, 4000, 3000, false).on(screens))
                .contains(new Rectangle2D(-500, 0, 1920, 1080));
        assertThat(new Placement(5000, 100, 1200, 800, false).on(screens)).isEmpty();
        assertThat(new Placement(100, -60, 1200, 800, false).on(screens))
                .as("title above")
                .isEmpty();
        assertThat(new Placement(100, 1070, 1200, 800, false).on(screens)).isEmpty();
        assertThat(new Placement(Double.NaN, 0, 1200, 800, false).on(screens)).isEmpty();
        assertThat(Placement.NONE.on(screens)).isEmpty();
    }

    @Test
    void theFolderFollowsThePlatform() {
        Path home = temporary.toAbsolutePath();
        String elsewhere = home.resolve("elsewhere").toString();
        assertThat(ConfigFolder.of("Linux", home, Map.of())).isEqualTo(home.resolve(".config/pushforward"));
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", elsewhere)))
                .isEqualTo(home.resolve("elsewhere/pushforward"));
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(home.resolve(".config/pushforward"));
        assertThat(ConfigFolder.of("Windows 11", home, Map.of("APPDATA", elsewhere)))
                .isEqualTo(home.resolve("elsewhere/Pushforward"));
        assertThat(ConfigFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/Pushforward"));
    }
}
