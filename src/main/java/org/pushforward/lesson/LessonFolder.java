package org.pushforward.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All lessons of a folder {@code lessons/NN-slug/en.md, zh.md}, in the order of the course.
 *
 * @param lessons those that could be read in both languages
 * @param problems everything wrong in any file, by file and line
 */
public record LessonFolder(List<Bilingual> lessons, List<Problem> problems) {
    private static final Comparator<Bilingual> IN_ORDER =
            Comparator.comparingInt(Bilingual::order).thenComparing(Bilingual::folder);

    private static final Pattern NUMBER = Pattern.compile("(?:^|/)\\d+([a-z]?)-");

    /** The tags of the languages that every lesson has; the first is the original. */
    public static final List<String> LANGUAGES = List.of("en", "zh");

    public LessonFolder {
        lessons = List.copyOf(lessons);
        problems = List.copyOf(problems);
    }

    /** Reads every folder of {@code lessonsDir} whose name begins with a digit. */
    public static LessonFolder read(Path lessonsDir, LessonParser parser) {
        List<Problem> problems = new ArrayList<>();
        List<Bilingual> lessons = new ArrayList<>();
        Map<String, Lesson> folders = new TreeMap<>();
        for (Path folder : folders(lessonsDir, problems)) {
            new OneLesson(lessonsDir, folder, parser, problems).read().ifPresent(lesson -> {
                lessons.add(lesson);
                folders.put(OneLesson.name(lessonsDir, folder, "en"), lesson.in("en"));
            });
        }
        checkTogether(folders, problems);
        lessons.sort(IN_ORDER);
        return new LessonFolder(lessons, problems);
    }

    /**
     * What this folder holds after it was changed: a text that is not in order now stays as it was before.
     *
     * @param before the same folder, read earlier
     */
    public LessonFolder after(LessonFolder before) {
        Map<String, Bilingual> known = new HashMap<>();
        before.lessons.forEach(lesson -> known.put(lesson.folder(), lesson));
        List<Bilingual> merged = new ArrayList<>();
        for (Bilingual lesson : lessons) {
            Bilingual former = known.remove(lesson.folder());
            merged.add(former == null ? lesson : lesson.after(former));
        }
        known.values().stream().filter(lesson -> !problemsOf(lesson).isEmpty()).forEach(merged::add);
        merged.sort(IN_ORDER);
        return new LessonFolder(merged, problems);
    }

    /** What is wrong in a lesson's own files. */
    public List<Problem> problemsOf(Bilingual lesson) {
        return problems.stream()
                .filter(problem -> problem.file().contains("/" + lesson.folder() + "/"))
                .toList();
    }

    private static List<Path> folders(Path lessonsDir, List<Problem> problems) {
        try (Stream<Path> entries = Files.list(lessonsDir)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder ->
                            Character.isDigit(folder.getFileName().toString().charAt(0)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(new Problem(
                    lessonsDir.toString(), 1, "there is no folder of lessons here; name the folder that holds 01-..."));
            return List.of();
        }
    }

    /** What tells 11b-... from 11-...; empty for most. */
    static String letter(String file) {
        Matcher number = NUMBER.matcher(file);
        return number.find() ? number.group(1) : "";
    }

    private static void checkTogether(Map<String, Lesson> lessons, List<Problem> problems) {
        List<String> ids = lessons.values().stream().map(Lesson::id).toList();
        Map<String, String> owners = new HashMap<>();
        lessons.forEach((file, lesson) -> {
            String other = owners.putIfAbsent("id " + lesson.id(), file);
            if (other != null) {
                problems.add(new Problem(
                        file, 1, "the id \"" + lesson.id() + "\" is also that of " + other + "; rename one"));
            }
            other = owners.putIfAbsent("order " + lesson.order() + letter(file), file);
            if (other != null) {
                problems.add(new Problem(
                        file, 1, "order " + lesson.order() + " is also that of " + other + "; renumber one"));
            }
            lesson.prerequisites().stream()
                    .filter(needed -> !ids.contains(needed))
                    .map(needed -> "unknown prerequisite \"" + needed + "\"; " + Hint.of(needed, ids))
                    .forEach(message -> problems.add(new Problem(file, 1, message)));
        });
    }
}
