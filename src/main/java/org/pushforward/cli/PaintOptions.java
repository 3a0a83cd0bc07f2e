package org.pushforward.cli;

import java.util.Optional;
import org.pushforward.experiment.output.PictureSpec;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import picocli.CommandLine.Option;

/** The options that say how pictures look. */
final class PaintOptions {
    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Converters.ToSides.class,
            description = "Of pictures in pixels; 1280x800 if not given.")
    private Converters.Sides size;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = Converters.ToTheme.class,
            description = "light, dark or projector.")
    private Theme theme;

    @Option(
            names = "--language",
            paramLabel = "en|zh",
            converter = Converters.ToLanguage.class,
            description = "Of the words in pictures.")
    private Language language;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "One view of the stage alone in pictures, as lessons name it.")
    private String view;

    /**
     * @param painted whether a picture is asked for
     * @param by the options that ask for one
     * @throws WrongUsage if one of these has no use or cannot be done
     */
    void check(boolean painted, String by) {
        Object picture = painted ? this : null;
        needs(size, picture, "--size", by);
        needs(theme, picture, "--theme", by);
        needs(language, picture, "--language", by);
        needs(view, picture, "--view", by);
        spec();
    }

    /** @throws WrongUsage if {@code option} is given without {@code other} */
    static void needs(Object option, Object other, String name, String otherName) {
        if (option != null && other == null) {
            throw new WrongUsage(name + " has no use without " + otherName);
        }
    }

    Optional<String> view() {
        return Optional.ofNullable(view);
    }

    PictureSpec spec() {
        Converters.Sides sides = size == null ? new Converters.Sides(1280, 800) : size;
        try {
            return new PictureSpec(
                    sides.width(),
                    sides.height(),
                    theme == null ? Theme.LIGHT : theme,
                    language == null ? Language.EN : language);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--size: " + e.getMessage());
        }
    }
}
