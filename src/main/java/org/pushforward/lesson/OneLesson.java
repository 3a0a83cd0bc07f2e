package org.pushforward.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the folder of one lesson: both languages, and that they agree. */
final class OneLesson {
    private final Path lessonsDir;
    private final Path folder;
    private final LessonParser parser;
    private final List<Problem> problems;

    OneLesson(Path lessonsDir, Path folder, LessonParser parser, List<Problem> problems) {
        this.lessonsDir = lessonsDir;
        this.folder = folder;
        this.parser = parser;
        this.problems = problems;
    }

    /** Nothing when a language is missing or cannot be read; then the problem is noted. */
    Optional<Bilingual> read() {
        Map<String, Lesson> languages = new HashMap<>();
        for (String language : LessonFolder.LANGUAGES) {
            LessonParser.Parsed parsed = parse(language);
            problems.addAll(parsed.problems());
            parsed.lesson().ifPresent(lesson -> {
                languages.put(language, lesson);
                compare(languages.get("en"), lesson, parsed);
            });
        }
        return languages.keySet().containsAll(LessonFolder.LANGUAGES)
                ? Optional.of(new Bilingual(languages))
                : Optional.empty();
    }

    private LessonParser.Parsed parse(String language) {
        String name = name(lessonsDir, folder, language);
        Path file = folder.resolve(language + ".md");
        if (Files.isRegularFile(file)) {
            return parser.parse(file, name, language);
        }
        String message = "the lesson has no " + language + ".md; every lesson needs en.md and zh.md";
        return new LessonParser.Parsed(Optional.empty(), List.of(new Problem(name, 1, message)), Map.of());
    }

    private void compare(Lesson original, Lesson lesson, LessonParser.Parsed parsed) {
        Problems found = new Problems(name(lessonsDir, folder, lesson.language()));
        if (original == lesson) {
            checkFolderName(lesson, parsed, found);
        } else if (original != null) {
            new Translations(original, parsed, found).compare();
        }
        problems.addAll(found.list());
    }

    private void checkFolderName(Lesson lesson, LessonParser.Parsed parsed, Problems found) {
        String expected = "%02d-".formatted(lesson.order());
        String actual = folder.getFileName().toString();
        if (!actual.startsWith(expected)) {
            found.at(
                    parsed.places().getOrDefault("order", 1),
                    "\"order\" is " + lesson.order() + " but the folder is " + actual + "; its name must begin with "
                            + expected);
        }
    }

    /** {@code lessons/02-change-of-variables/en.md}, whatever the machine's own separator. */
    static String name(Path lessonsDir, Path folder, String language) {
        Path root = lessonsDir.toAbsolutePath().normalize().getFileName();
        return root + "/" + folder.getFileName() + "/" + language + ".md";
    }
}
