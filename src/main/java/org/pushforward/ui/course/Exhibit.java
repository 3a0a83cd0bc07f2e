package org.pushforward.ui.course;

import java.util.List;
import java.util.Optional;
import org.pushforward.experiment.Experiment;
import org.pushforward.lesson.Bilingual;
import org.pushforward.lesson.Lesson;
import org.pushforward.lesson.Step;
import org.pushforward.text.Messages;

/**
 * One entry of the course: an experiment, with the lesson that goes with it if there is one.
 *
 * @param order place in the course from 1; 0 without a lesson
 */
public record Exhibit(int order, Experiment<?> experiment, Optional<Bilingual> lesson) {

    /** The lesson's id, or the experiment's where there is none. */
    public String id() {
        return lesson.map(Bilingual::id).orElse(experiment.id());
    }

    /** As the outline counts it, as in {@code 11b}. */
    public String number() {
        return lesson.map(Bilingual::number).orElse(String.valueOf(order));
    }

    public String title(Messages text) {
        return in(text).map(Lesson::title).orElseGet(() -> text.get(experiment.id() + ".title"));
    }

    public String summary(Messages text) {
        return in(text).map(Lesson::summary)
                .filter(summary -> !summary.isBlank())
                .orElseGet(() -> text.get(experiment.id() + ".summary"));
    }

    /** The lesson in the language of these words. */
    public Optional<Lesson> in(Messages text) {
        return lesson.map(both -> both.in(text.language().tag()));
    }

    /** The lesson's steps, alike in all languages but for their words; none without a lesson. */
    public List<Step> steps() {
        return lesson.map(both -> both.in("en").steps()).orElse(List.of());
    }
}
