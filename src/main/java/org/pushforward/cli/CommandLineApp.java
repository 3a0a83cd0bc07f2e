package org.pushforward.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.pushforward.experiment.Catalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Pushforward without a window. Exit codes: 0 done, 1 the work failed, 2 wrong usage. */
public final class CommandLineApp {
    private final Context context;
    private final Consumer<Path> window;
    private final Complaints complaints;

    CommandLineApp(Context context) {
        this(context, folder -> {});
    }

    /** @param window opens the window on a folder of lessons, returns when it is closed */
    CommandLineApp(Context context, Consumer<Path> window) {
        this.context = context;
        this.window = window;
        complaints = new Complaints(context.err(), "1".equals(System.getenv("PUSHFORWARD_DEBUG")));
    }

    @Command(
            name = "pushforward",
            description = "A laboratory for deep generative models. Without a verb it opens its window.",
            subcommands = HelpCommand.class,
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "VERB",
            footer = {
                "",
                "Examples:",
                "  pushforward list",
                "  pushforward run change-of-variables --picture stage.png",
                "  pushforward run gan-1d --steps 2000 --film training.gif",
                "  pushforward --lessons my-lessons",
                "",
                "Exit codes: 0 done, 1 the work failed, 2 wrong usage."
            })
    private final class Root implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(
                names = "--lessons",
                paramLabel = "FOLDER",
                description = "Open the window on the lessons of this folder.")
        private Path lessons;

        @Override
        public Integer call() {
            if (lessons == null) {
                throw new CommandLine.ParameterException(spec.commandLine(), "Missing required subcommand");
            }
            if (!Files.isDirectory(lessons)) {
                throw new WrongUsage("there is no folder '" + lessons
                        + "'; 'pushforward new-lesson NAME --in FOLDER' makes one with a lesson in it");
            }
            context.interruption().tidied();
            window.accept(lessons.toAbsolutePath());
            return 0;
        }
    }

    /**
     * Carries out one command of the real command line.
     *
     * @param window opens the window on a folder of lessons, returns when it is closed
     * @return the exit code
     */
    public static int run(String[] args, Consumer<Path> window) {
        Interruption interruption = new Interruption();
        interruption.listen();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        try {
            Context context = new Context(Catalog.all(), lessons(), out, err, Progress.isWatched(), interruption);
            return new CommandLineApp(context, window).execute(args);
        } finally {
            out.flush();
            err.flush();
            interruption.tidied();
        }
    }

    int execute(String... args) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new ListCommand(context))
                .addSubcommand(new RunCommand(context))
                .addSubcommand(new CompareCommand(context))
                .addSubcommand(new EvaluateCommand(context))
                .addSubcommand(new CodeCommand(context))
                .addSubcommand(new BenchCommand(context))
                .addSubcommand(new CheckLessonsCommand(context))
                .addSubcommand(new NewLessonCommand(context));
        line.setOut(new PrintWriter(context.out(), true));
        line.setErr(new PrintWriter(context.err(), true));
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(complaints::aboutArguments);
        line.setExecutionExceptionHandler((failure, verb, parsed) -> complaints.about(failure));
        try {
            return line.execute(args);
        } catch (Error | RuntimeException e) {
            return complaints.about(e);
        }
    }

    /** Beside the program, else in the working directory. */
    private static Path lessons() {
        String home = System.getProperty("pushforward.home");
        return home == null ? Path.of("lessons") : Path.of(home, "lessons");
    }

    /** JSON and Chinese come out whole whatever the machine's own encoding is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
