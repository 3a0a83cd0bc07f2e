package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program that is asked to end, as by Ctrl+C, tidies up. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process can only be killed")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class InterruptionTest {
    @TempDir
    Path folder;

    /** The command line over the tiny experiment, in a process of its own. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) {
            Interruption interruption = new Interruption();
            interruption.listen();
            int exit;
            try {
                exit = new CommandLineApp(new Context(
                                List.of(new TinyExperiment(true)),
                                Path.of("none"),
                                System.out,
                                System.err,
                                true,
                                interruption))
                        .execute(args);
            } finally {
                interruption.tidied();
            }
            System.exit(exit);
        }
    }

    @Test
    void anInterruptedRunLeavesNoFile() throws Exception {
        Path old = Files.writeString(folder.resolve("a.run"), "old");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        "run",
                        "tiny-gaussian",
                        "--steps",
                        "9000000000000",
                        "--metrics",
                        folder.resolve("m.csv").toString(),
                        "--save",
                        old.toString())
                .redirectErrorStream(true)
                .start();
        // the progress line says that it is running
        process.getInputStream().read();
        assertThat(files()).hasSize(3);
        process.toHandle().destroy();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isNotZero();
        assertThat(said).contains("interrupted; nothing was written").doesNotContain("\tat ");
        assertThat(files()).containsExactly(old);
        assertThat(old).hasContent("old");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
