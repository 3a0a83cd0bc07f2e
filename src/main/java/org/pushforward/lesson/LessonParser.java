package org.pushforward.lesson;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a lesson: YAML front matter, Markdown with formulas, and fenced directives. The format is taught in
 * {@code lessons/README.md}.
 *
 * <p>All problems of a file are collected; none of them throws.
 */
public final class LessonParser {
    private final ExperimentIndex index;
    private final MathChecker math;

    public LessonParser(ExperimentIndex index, MathChecker math) {
        this.index = index;
        this.math = MathChecker.with(math, index);
    }

    /**
     * A lesson as far as it could be read, and everything that is wrong in it.
     *
     * @param lesson nothing when the front matter does not say what the lesson is
     * @param places the line of each front matter setting by its name, of "step 1", of "question ID"
     */
    public record Parsed(Optional<Lesson> lesson, List<Problem> problems, Map<String, Integer> places) {
        public Parsed {
            problems = List.copyOf(problems);
            places = Map.copyOf(places);
        }
    }

    /**
     * @param file in UTF-8
     * @param name what messages call the file, as in {@code lessons/02-change-of-variables/en.md}
     * @param language {@code en} or {@code zh}
     */
    public Parsed parse(Path file, String name, String language) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), name, language);
        } catch (MalformedInputException notUtf8) {
            return unreadable(name, "the file is not UTF-8; save it with the encoding UTF-8");
        } catch (IOException unreadable) {
            return unreadable(name, "the file cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private static Parsed unreadable(String name, String message) {
        return new Parsed(Optional.empty(), List.of(new Problem(name, 1, message)), Map.of());
    }

    /** Reads a lesson from its text. */
    public Parsed parse(String text, String name, String language) {
        Problems problems = new Problems(name);
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Part.Lines all = new Part.Lines(1, withoutMark.lines().toList());
        List<String> stripped = all.text().stream().map(String::strip).toList();
        int end = stripped.isEmpty() || !stripped.get(0).equals("---")
                ? -1
                : 1 + stripped.subList(1, stripped.size()).indexOf("---");
        if (end < 1) {
            problems.at(
                    1,
                    "the front matter is missing; begin the file with \"---\", lines such as \"id: sampling\", and \"---\"");
            return new Parsed(Optional.empty(), problems.list(), Map.of());
        }
        Optional<FrontMatter> front = FrontMatter.read(all.until(end).from(1), index, problems);
        String experiment = front.map(FrontMatter::experiment).orElse("");
        List<Part> parts = Directives.cut(all.from(end + 1), problems);
        List<Block> body = new BodyReader(experiment, index, math, problems).read(parts);
        return new Parsed(front.map(matter -> lesson(matter, language, body)), problems.list(), problems.places());
    }

    private static Lesson lesson(FrontMatter front, String language, List<Block> body) {
        return new Lesson(
                front.id(),
                front.title(),
                front.order(),
                front.experiment(),
                front.prerequisites(),
                language,
                front.summary(),
                body);
    }
}
