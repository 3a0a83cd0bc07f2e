package org.pushforward.ui.course;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pushforward.ui.reader.Prediction;

/**
 * What the reader has done: the steps seen and the predictions made, lesson by lesson.
 *
 * @param lessons by {@link Course#key}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LessonLog(Map<String, Entry> lessons) {
    public static final LessonLog EMPTY = new LessonLog(Map.of());

    /**
     * One lesson.
     *
     * @param steps the numbers of those seen, from 1
     * @param answers by the question's id
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(Set<Integer> steps, Map<String, Prediction> answers) {
        static final Entry EMPTY = new Entry(Set.of(), Map.of());

        public Entry {
            steps = steps == null ? Set.of() : new TreeSet<>(steps);
            answers = answers == null ? Map.of() : new TreeMap<>(answers);
        }
    }

    public LessonLog {
        lessons = lessons == null ? Map.of() : new TreeMap<>(lessons);
    }

    public Entry of(String lesson) {
        return lessons.getOrDefault(lesson, Entry.EMPTY);
    }

    LessonLog withStep(String lesson, int step) {
        Set<Integer> steps = new TreeSet<>(of(lesson).steps());
        steps.add(step);
        return with(lesson, new Entry(steps, of(lesson).answers()));
    }

    LessonLog withAnswer(String lesson, String question, Prediction prediction) {
        Map<String, Prediction> answers = new TreeMap<>(of(lesson).answers());
        answers.put(question, prediction);
        return with(lesson, new Entry(of(lesson).steps(), answers));
    }

    private LessonLog with(String lesson, Entry entry) {
        Map<String, Entry> changed = new TreeMap<>(lessons);
        changed.put(lesson, entry);
        return new LessonLog(changed);
    }

    /** Nothing is known of these lessons any more. */
    LessonLog without(Set<String> forgotten) {
        Map<String, Entry> left = new TreeMap<>(lessons);
        left.keySet().removeAll(forgotten);
        return new LessonLog(left);
    }
}
