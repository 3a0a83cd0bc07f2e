package org.pushforward.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Nothing when no language can be read; what is wrong is noted. */
    Optional<Bilingual> read() {
        Map<String, Lesson> languages = new HashMap<>();
        Set<String> sound = new HashSet<>();
        for (String language : LessonFolder.LANGUAGES) {
            LessonParser.Parsed parsed = parse(language);
            problems.addAll(parsed.problems());
            if (parsed.problems().isEmpty()) {
                sound.add(language);
            }
            parsed.lesson().ifPresent(lesson -> {
                languages.put(language, lesson);
                compare(languages.get("en"), lesson, parsed);
            });
        }
        Optional<Lesson> any = languages.values().stream().findFirst();
        return any.map(stand -> {
            LessonFolder.LANGUAGES.forEach(tag -> languages.putIfAbsent(tag, stand));
            return new Bilingual(languages, folder.getFileName().toString(), sound);
        });
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

    /** Lessons of one place in the course are told apart by a letter behind its number, as in 11-... and 11b-... */
    private void checkFolderName(Lesson lesson, LessonParser.Parsed parsed, Problems found) {
        String expected = "%02d-".formatted(lesson.order());
        String actual = folder.getFileName().toString();
        if (!actual.matches("%02d[a-z]?-.*".formatted(lesson.order()))) {
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
