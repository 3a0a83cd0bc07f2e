package org.pushforward.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One call of the command line: its exit code and what it printed. */
record Called(int exit, String out, String err) {

    static Called with(String... args) {
        return with(Path.of("no-lessons-here"), false, args);
    }

    static Called with(Path lessons, boolean terminal, String... args) {
        return with(lessons, terminal, folder -> {}, args);
    }

    /** @param window told the folder on which the window is to open */
    static Called window(Consumer<Path> window, String... args) {
        return with(Path.of("no-lessons-here"), false, window, args);
    }

    private static Called with(Path lessons, boolean terminal, Consumer<Path> window, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Context context = new Context(
                List.of(new TinyExperiment(true), new TinyExperiment(false)),
                lessons,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                new Interruption());
        int exit = new CommandLineApp(context, window).execute(args);
        return new Called(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
