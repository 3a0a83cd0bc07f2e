package org.pushforward.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.Callable;
import org.pushforward.experiment.CatalogIndex;
import org.pushforward.experiment.Experiment;
import org.pushforward.lesson.Bilingual;
import org.pushforward.lesson.LessonFolder;
import org.pushforward.lesson.LessonParser;
import org.pushforward.plot.formula.FormulaFaults;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what can be run. */
@Command(
        name = "list",
        description = "Shows every experiment with its parameters, data sets, metrics and lessons.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  pushforward list", "  pushforward list --json --language zh"})
final class ListCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "en|zh",
            converter = Converters.ToLanguage.class,
            description = "Of titles and lessons.")
    private Language language = Language.EN;

    ListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        List<Bilingual> lessons = LessonFolder.read(
                        context.lessons(), new LessonParser(new CatalogIndex(context.catalog()), FormulaFaults::of))
                .lessons();
        List<Entry> entries = context.catalog().stream()
                .map(experiment -> entry(experiment, lessons))
                .toList();
        if (json) {
            context.out().println(new ObjectMapper().writeValueAsString(entries));
        } else {
            entries.forEach(entry -> entry.print(context.out()));
        }
        return 0;
    }

    private Entry entry(Experiment<?> experiment, List<Bilingual> lessons) {
        List<Entry.OfLesson> using = lessons.stream()
                .filter(lesson -> lesson.experiment().equals(experiment.id()))
                .map(lesson -> lesson.in(language.tag()))
                .map(lesson -> new Entry.OfLesson(lesson.order(), lesson.id(), lesson.title()))
                .toList();
        return Entry.of(experiment, Messages.in(language), using);
    }
}
