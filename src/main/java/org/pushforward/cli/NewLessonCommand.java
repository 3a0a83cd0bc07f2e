package org.pushforward.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pushforward.experiment.Experiment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the two files of a new lesson. */
@Command(
        name = "new-lesson",
        description =
                "Makes a lesson to begin with: a folder with en.md and zh.md, which check-lessons finds in order.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  pushforward new-lesson mode-collapse --experiment gan-1d --in my-lessons",
            "  pushforward --lessons my-lessons"
        })
final class NewLessonCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "The lesson's id: small letters, digits and dashes, as in mode-collapse.")
    private String name;

    @Option(
            names = "--experiment",
            paramLabel = "ID",
            description = "What stands on its stage, as 'pushforward list' names it; the first one if not given.")
    private String experiment;

    @Option(
            names = "--in",
            paramLabel = "FOLDER",
            description = "The folder of lessons, made if there is none; the program's own lessons if not given.")
    private Path folder;

    NewLessonCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new WrongUsage("'" + name + "' is no name for a lesson; use small letters, digits and dashes, as in '"
                    + suggestion() + "'");
        }
        Experiment<?> shown = experiment == null ? context.catalog().get(0) : context.experiment(experiment);
        Path lessons = folder == null ? context.lessons() : folder;
        Path made = new LessonSkeleton(context, lessons).make(name, shown);
        context.out().println("made " + made.resolve("en.md"));
        context.out().println("made " + made.resolve("zh.md"));
        context.err().println("open it with 'pushforward --lessons " + lessons + "' and edit it beside the window");
        return 0;
    }

    private String suggestion() {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String slug = plain.replaceAll("^[-0-9]+|-+$", "");
        return slug.isEmpty() ? "my-lesson" : slug;
    }
}
