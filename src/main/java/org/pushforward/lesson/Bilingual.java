package org.pushforward.lesson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One lesson in both languages. Where one language cannot be read the other stands for it.
 *
 * @param languages language tag to lesson, for {@code en} and {@code zh}
 * @param folder the lesson's own folder, as in {@code 02-change-of-variables}
 * @param sound the tags of the languages whose file has nothing wrong in itself
 */
public record Bilingual(Map<String, Lesson> languages, String folder, Set<String> sound) {
    public Bilingual {
        languages = Map.copyOf(languages);
        sound = Set.copyOf(sound);
        if (!languages.keySet().containsAll(LessonFolder.LANGUAGES)) {
            throw new IllegalArgumentException(
                    "needs the languages " + LessonFolder.LANGUAGES + ", found " + languages);
        }
    }

    /** A lesson in order in every language. */
    public Bilingual(Map<String, Lesson> languages, String folder) {
        this(languages, folder, languages.keySet());
    }

    public String id() {
        return in("en").id();
    }

    public int order() {
        return in("en").order();
    }

    /** Its number as the course counts, as in {@code 11} or, after it, {@code 11b}. */
    public String number() {
        return order() + LessonFolder.letter(folder);
    }

    public String experiment() {
        return in("en").experiment();
    }

    /** The lesson in the language of this tag; English when there is no such language. */
    public Lesson in(String tag) {
        return languages.getOrDefault(tag, languages.get("en"));
    }

    /** The same lesson, where a file is not in order the text that was so before. */
    Bilingual after(Bilingual before) {
        Map<String, Lesson> texts = new HashMap<>();
        for (String tag : LessonFolder.LANGUAGES) {
            boolean keep = !sound.contains(tag) && before.sound.contains(tag);
            texts.put(tag, keep ? before.in(tag) : in(tag));
        }
        Set<String> good = new HashSet<>(sound);
        good.addAll(before.sound);
        return new Bilingual(texts, folder, good);
    }
}
