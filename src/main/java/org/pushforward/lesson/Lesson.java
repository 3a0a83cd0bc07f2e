package org.pushforward.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * A lesson in one language, as read from its file.
 *
 * @param id the same in every language, as in {@code change-of-variables}
 * @param order place in the course, from 1
 * @param experiment id of the experiment on the stage
 * @param prerequisites ids of lessons to read before
 * @param language {@code en} or {@code zh}
 * @param summary one or two sentences, or empty
 */
public record Lesson(
        String id,
        String title,
        int order,
        String experiment,
        List<String> prerequisites,
        String language,
        String summary,
        List<Block> body) {

    public Lesson {
        prerequisites = List.copyOf(prerequisites);
        body = List.copyOf(body);
    }

    /** The steps in order. */
    public List<Step> steps() {
        return body.stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /** The questions in reading order, those inside steps included. */
    public List<Question> questions() {
        return body.stream()
                .flatMap(block -> block instanceof Step step ? step.body().stream() : Stream.of(block))
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .toList();
    }
}
