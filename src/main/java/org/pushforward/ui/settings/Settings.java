package org.pushforward.ui.settings;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How the user left the program. Every value may be wrong: whoever uses one falls back to what is usual.
 *
 * @param language a tag, empty for the machine's
 * @param theme its name
 * @param textScale 1 for letters of 13 pixels
 * @param lesson id of the lesson last open, empty for the first
 * @param lessons the folder of lessons last open, empty for the built-in ones
 * @param others what another version wrote and this one does not know; written back as it was
 */
public record Settings(
        String language,
        String theme,
        double textScale,
        String lesson,
        String lessons,
        Placement window,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> others) {
    public static final Settings DEFAULTS = new Settings("", "light", 1, "", "", Placement.NONE, Map.of());

    public Settings {
        language = Objects.requireNonNullElse(language, "");
        theme = Objects.requireNonNullElse(theme, "light");
        textScale = textScale > 0 ? textScale : 1;
        lesson = Objects.requireNonNullElse(lesson, "");
        lessons = Objects.requireNonNullElse(lessons, "");
        window = Objects.requireNonNullElse(window, Placement.NONE);
        others = others == null ? Map.of() : new LinkedHashMap<>(others);
    }

    public Settings withLook(String newLanguage, String newTheme, double newScale) {
        return new Settings(newLanguage, newTheme, newScale, lesson, lessons, window, others);
    }

    public Settings withLesson(String newLesson, String newLessons) {
        return new Settings(language, theme, textScale, newLesson, newLessons, window, others);
    }

    public Settings withWindow(Placement newWindow) {
        return new Settings(language, theme, textScale, lesson, lessons, newWindow, others);
    }
}
