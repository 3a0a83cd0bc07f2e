package org.pushforward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.experiment.Catalog;
import org.pushforward.ui.WindowLauncher;

class MainTest {
    @Test
    void withoutADisplayItSaysSoAndLeavesAPicture(@TempDir Path folder) {
        assumeTrue(System.getProperty("os.name").contains("Linux"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        new WindowLauncher(Map.of("DISPLAY", ""), out, folder).launch();
        String words = said.toString(StandardCharsets.UTF_8);
        assertThat(words).contains("bin/pushforward run").doesNotContain("Exception");
        if (!Catalog.all().isEmpty()) {
            assertThat(words).contains(folder.resolve("pushforward.png").toString());
            assertThat(folder.resolve("pushforward.png")).isNotEmptyFile();
        }
    }
}
