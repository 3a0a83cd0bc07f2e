package org.pushforward.lesson;

import java.util.Map;

/**
 * One lesson in both languages.
 *
 * @param languages language tag to lesson, for {@code en} and {@code zh}
 */
public record Bilingual(Map<String, Lesson> languages) {
    public Bilingual {
        languages = Map.copyOf(languages);
        if (!languages.keySet().containsAll(LessonFolder.LANGUAGES)) {
            throw new IllegalArgumentException(
                    "needs the languages " + LessonFolder.LANGUAGES + ", found " + languages);
        }
    }

    public String id() {
        return in("en").id();
    }

    public int order() {
        return in("en").order();
    }

    public String experiment() {
        return in("en").experiment();
    }

    /** The lesson in the language of this tag; English when there is no such language. */
    public Lesson in(String tag) {
        return languages.getOrDefault(tag, languages.get("en"));
    }
}
