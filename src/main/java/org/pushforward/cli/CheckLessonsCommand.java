package org.pushforward.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pushforward.experiment.CatalogIndex;
import org.pushforward.lesson.LessonFolder;
import org.pushforward.lesson.LessonParser;
import org.pushforward.plot.formula.FormulaFaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is wrong in lessons. */
@Command(
        name = "check-lessons",
        description = "Reads a folder of lessons and prints everything that is wrong in it as file:line: message.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  pushforward check-lessons my-lessons"})
final class CheckLessonsCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Holds 01-some-name/en.md and zh.md; the program's own lessons if not given.")
    private Path folder;

    CheckLessonsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path checked = folder == null ? context.lessons() : folder;
        LessonFolder lessons =
                LessonFolder.read(checked, new LessonParser(new CatalogIndex(context.catalog()), FormulaFaults::of));
        lessons.problems().forEach(context.out()::println);
        if (!lessons.problems().isEmpty()) {
            return 1;
        }
        int count = lessons.lessons().size();
        if (count == 0) {
            throw new WorkFailed("there are no lessons in '" + checked + "'; name the folder that holds 01-...");
        }
        context.out().println(count == 1 ? "1 lesson is in order" : count + " lessons are in order");
        return 0;
    }
}
