package org.pushforward.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void everySystemHasItsOwnPlace() {
        assertThat(DataFolder.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/pushforward"));
        Path chosen = Path.of("/data").toAbsolutePath();
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", chosen.toString())))
                .isEqualTo(chosen.resolve("pushforward"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(HOME.resolve(".local/share/pushforward"));
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Pushforward/data"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of()))
                .isEqualTo(HOME.resolve("AppData/Roaming/Pushforward/data"));
    }
}
