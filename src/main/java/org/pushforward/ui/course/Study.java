package org.pushforward.ui.course;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.pushforward.lesson.Lesson;
import org.pushforward.lesson.Question;
import org.pushforward.ui.reader.Prediction;

/**
 * What all lesson panes of a window share.
 *
 * @param course that is open
 * @param log what the reader has done
 * @param followLink takes the address of a link that is followed
 */
public record Study(ObjectProperty<Course> course, ObjectProperty<LessonLog> log, Consumer<String> followLink) {

    public Study(Course first, Consumer<String> followLink) {
        this(new SimpleObjectProperty<>(first), new SimpleObjectProperty<>(LessonLog.EMPTY), followLink);
    }

    private String key(Exhibit exhibit) {
        return course.get().key(exhibit);
    }

    LessonLog.Entry done(Exhibit exhibit) {
        return log.get().of(key(exhibit));
    }

    void saw(Exhibit exhibit, int step) {
        log.set(log.get().withStep(key(exhibit), step));
    }

    void predicted(Exhibit exhibit, String question, Prediction prediction) {
        log.set(log.get().withAnswer(key(exhibit), question, prediction));
    }

    /** How many of a lesson's steps were seen and of its questions answered. */
    int countDone(Exhibit exhibit) {
        LessonLog.Entry done = done(exhibit);
        List<String> questions = questions(exhibit);
        int steps = exhibit.steps().size();
        return (int) (done.steps().stream().filter(step -> step <= steps).count()
                + done.answers().keySet().stream().filter(questions::contains).count());
    }

    /** How many steps and questions a lesson has. */
    static int count(Exhibit exhibit) {
        return exhibit.steps().size() + questions(exhibit).size();
    }

    private static List<String> questions(Exhibit exhibit) {
        return exhibit.lesson().map(both -> both.in("en")).map(Lesson::questions).orElse(List.of()).stream()
                .map(Question::id)
                .toList();
    }

    /** True if anything is known of the open course's lessons. */
    public boolean hasProgress() {
        return course.get().exhibits().stream()
                .anyMatch(exhibit -> log.get().lessons().containsKey(key(exhibit)));
    }

    /** Forgets everything of the open course's lessons. */
    public void forget() {
        Set<String> keys = new HashSet<>();
        course.get().exhibits().forEach(exhibit -> keys.add(key(exhibit)));
        log.set(log.get().without(keys));
    }
}
