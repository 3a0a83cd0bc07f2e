package org.pushforward.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pushforward.experiment.CatalogIndex;
import org.pushforward.experiment.Experiment;
import org.pushforward.lesson.Bilingual;
import org.pushforward.lesson.LessonFolder;
import org.pushforward.lesson.LessonParser;
import org.pushforward.parameter.Series;
import org.pushforward.parameter.Sketch;
import org.pushforward.plot.formula.FormulaFaults;

/** Writes a lesson to begin with, whole or not at all; nothing that is there is written over. */
final class LessonSkeleton {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})-(.*)");

    private final Context context;
    private final Path lessons;

    /** @param lessons the folder that holds 01-... */
    LessonSkeleton(Context context, Path lessons) {
        this.context = context;
        this.lessons = lessons;
    }

    /**
     * @return the lesson's own folder
     * @throws WorkFailed if there is a lesson of this name, or the folder cannot be written to
     */
    Path make(String name, Experiment<?> experiment) throws IOException {
        List<Bilingual> others = Files.isDirectory(lessons) ? others() : List.of();
        refuseSecond(name, others);
        int order = Math.max(
                        lastNumber(),
                        others.stream().mapToInt(Bilingual::order).max().orElse(0))
                + 1;
        Map<String, String> words = words(name, experiment, order);
        try {
            Files.createDirectories(lessons);
            return write(lessons.resolve("%02d-%s".formatted(order, name)), words);
        } catch (FileAlreadyExistsException occupied) {
            throw new WorkFailed("'" + occupied.getFile() + "' is there already and is left as it is");
        } catch (IOException unwritable) {
            throw new WorkFailed(
                    "nothing can be written to '" + lessons + "'; name another folder with --in", unwritable);
        }
    }

    private List<Bilingual> others() {
        return LessonFolder.read(lessons, new LessonParser(new CatalogIndex(context.catalog()), FormulaFaults::of))
                .lessons();
    }

    private void refuseSecond(String name, List<Bilingual> others) throws IOException {
        boolean taken = others.stream().anyMatch(lesson -> lesson.id().equals(name))
                || numbered().anyMatch(folder -> folder.group(2).equals(name));
        if (taken) {
            throw new WorkFailed("there is a lesson '" + name + "' in '" + lessons + "' already; choose another name");
        }
    }

    private int lastNumber() throws IOException {
        return numbered()
                .mapToInt(folder -> Integer.parseInt(folder.group(1)))
                .max()
                .orElse(0);
    }

    private Stream<Matcher> numbered() throws IOException {
        if (!Files.isDirectory(lessons)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(lessons)) {
            return entries
                    .map(entry -> NUMBERED.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .toList()
                    .stream();
        }
    }

    private static Map<String, String> words(String name, Experiment<?> experiment, int order) {
        String preset = experiment.parameters().all().stream()
                .filter(parameter -> !(parameter instanceof Series || parameter instanceof Sketch))
                .findFirst()
                .map(parameter -> parameter.name() + ": " + parameter.initial())
                .orElse("");
        String title = name.replace('-', ' ');
        return Map.of(
                "id",
                name,
                "title",
                "'" + Character.toUpperCase(title.charAt(0)) + title.substring(1) + "'",
                "order",
                String.valueOf(order),
                "experiment",
                experiment.id(),
                "preset",
                preset,
                "view",
                experiment.stage().views().get(0).id());
    }

    private Path write(Path folder, Map<String, String> words) throws IOException {
        Path beside = Files.createTempDirectory(lessons, ".new-lesson");
        try {
            for (String language : LessonFolder.LANGUAGES) {
                Files.writeString(beside.resolve(language + ".md"), text(language, words));
            }
            Path whole = Files.createDirectory(folder);
            for (String language : LessonFolder.LANGUAGES) {
                Files.move(beside.resolve(language + ".md"), whole.resolve(language + ".md"));
            }
            return whole;
        } finally {
            for (String language : LessonFolder.LANGUAGES) {
                Files.deleteIfExists(beside.resolve(language + ".md"));
            }
            Files.deleteIfExists(beside);
        }
    }

    private static String text(String language, Map<String, String> words) throws IOException {
        String file = "new-lesson." + language + ".md";
        try (InputStream in = LessonSkeleton.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("${" + word.getKey() + "}", word.getValue());
            }
            return text;
        }
    }
}
