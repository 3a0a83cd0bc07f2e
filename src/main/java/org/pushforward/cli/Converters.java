package org.pushforward.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read the values of options; a value that cannot be read is quoted, with what could. */
final class Converters {
    private Converters() {}

    /** The sides of a picture in pixels. */
    record Sides(int width, int height) {}

    static final class ToSides implements ITypeConverter<Sides> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,6})[x×](\\d{1,6})");

        @Override
        public Sides convert(String text) {
            Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT));
            if (!matcher.matches()) {
                throw new TypeConversionException(
                        "a size is width x height in pixels, as in 1280x800, not '" + text + "'");
            }
            return new Sides(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }
    }

    /** From one step to another. */
    record Steps(long first, long last) {}

    static final class ToSpan implements ITypeConverter<Steps> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,15})\\.\\.(\\d{1,15})");

        @Override
        public Steps convert(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                throw new TypeConversionException("a span is two steps, as in 100..500, not '" + text + "'");
            }
            return new Steps(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        }
    }

    static final class ToTheme implements ITypeConverter<Theme> {
        private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR);

        @Override
        public Theme convert(String text) {
            List<String> names = THEMES.stream().map(Theme::name).toList();
            return THEMES.stream()
                    .filter(theme -> theme.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> unknown("theme", text, names));
        }
    }

    static final class ToLanguage implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            List<String> tags =
                    Arrays.stream(Language.values()).map(Language::tag).toList();
            return Arrays.stream(Language.values())
                    .filter(language -> language.tag().equals(text))
                    .findFirst()
                    .orElseThrow(() -> unknown("language", text, tags));
        }
    }

    static final class ToWhole implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is not a whole number");
            }
        }
    }

    private static TypeConversionException unknown(String what, String text, List<String> known) {
        return new TypeConversionException("unknown " + what + " '" + text + "'" + Nearest.suggest(text, known)
                + "; there are " + String.join(", ", known));
    }
}
