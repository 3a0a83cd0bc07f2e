package org.pushforward.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pushforward.experiment.View;
import org.pushforward.experiment.output.Export;
import org.pushforward.experiment.output.Export.Format;
import org.pushforward.experiment.output.FilmFrames;
import org.pushforward.experiment.output.PictureSpec;
import org.pushforward.plot.Theme;
import org.pushforward.ui.Look;
import org.pushforward.ui.run.Run;

/** The dialog's fields and what they mean. */
final class Wishes {
    private static final String WHOLE = "stage";
    private static final String ALL = "all";
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR);
    private static final List<String> SIZES = List.of("1280x800", "1920x1080", "1080x1080", "3840x2160");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s*[x×*]\\s*(\\d{1,6})");
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_SAMPLES = 1_000_000;

    private final Form form;
    private final Run<?> run;
    private final Look look;
    private final Abilities can;
    private final long head;

    Wishes(Form form, Run<?> run, Look look, Abilities can) {
        this.form = form;
        this.run = run;
        this.look = look;
        this.can = can;
        head = run.frame().map(frame -> frame.track().head()).orElse(0L);
    }

    void addFields(List<String> kinds) {
        String id = run.experiment().id();
        form.choice("what", kinds, kind -> "export.kind." + kind);
        form.number("first", 0);
        form.number("last", head);
        form.number("frames", 100);
        List<String> views = new ArrayList<>(List.of(WHOLE));
        run.experiment().stage().views().stream().map(View::id).forEach(views::add);
        form.choice("view", views, view -> view.equals(WHOLE) ? "export.stage" : id + ".view." + view);
        form.text("size", SIZES);
        form.choice("theme", THEMES.stream().map(Theme::name).toList(), name -> "export.theme." + name);
        form.choose("theme", look.theme().get().name());
        form.choice("picture-format", List.of("png", "svg"), format -> "export.format." + format);
        form.choice("film-format", List.of("gif", "mp4"), format -> "export.format." + format);
        form.number("rows", 100);
        form.number("count", 1000);
        List<String> sources = run.experiment().dataSets().isEmpty() ? List.of("table") : List.of("data", "table");
        form.choice("source", sources, source -> "export.source." + source);
        form.number("points", 1000);
        List<String> parts = new ArrayList<>(List.of(ALL));
        parts.addAll(can.parts());
        form.choice("part", parts, part -> part.equals(ALL) ? "export.all" : part);
    }

    /** @throws Fault if a field cannot be used */
    Wish wish(String kind) {
        return switch (kind) {
            case "picture" -> picture();
            case "film" -> film();
            case "metrics" -> Wish.of(kind, "csv", new Export.Metrics((int) form.number("rows", 2, most())));
            case "curves" -> Wish.of(kind, "csv", new Export.Curves());
            case "samples" -> Wish.of(kind, "csv", new Export.Samples((int) form.number("count", 1, MOST_SAMPLES)));
            case "scores" -> scores();
            default -> weights();
        };
    }

    private static long most() {
        return Math.min(MOST_ROWS, FilmFrames.Span.MOST);
    }

    private Wish picture() {
        Format format = Format.valueOf(form.value("picture-format").toUpperCase(Locale.ROOT));
        return Wish.of("picture", form.value("picture-format"), new Export.Picture(spec(), view(), format));
    }

    private Wish film() {
        long first = form.number("first", 0, head);
        long last = form.number("last", first, head);
        int frames = (int) form.number("frames", 2, FilmFrames.Span.MOST);
        Format format = Format.valueOf(form.value("film-format").toUpperCase(Locale.ROOT));
        FilmFrames.Span span = new FilmFrames.Span(first, last, frames);
        return Wish.of("film", form.value("film-format"), new Export.Movie(spec(), view(), span, format));
    }

    private Optional<String> view() {
        return Optional.of(form.value("view")).filter(view -> !view.equals(WHOLE));
    }

    private PictureSpec spec() {
        Matcher sides = SIZE.matcher(form.value("size"));
        if (!sides.matches()) {
            throw new Fault("size", form.value("size"));
        }
        Theme theme = THEMES.stream()
                .filter(known -> known.name().equals(form.value("theme")))
                .findFirst()
                .orElseThrow();
        int width = Integer.parseInt(sides.group(1));
        int height = Integer.parseInt(sides.group(2));
        if (Math.min(width, height) < PictureSpec.LEAST || Math.max(width, height) > PictureSpec.MOST) {
            throw new Fault("sides", String.valueOf(PictureSpec.LEAST), String.valueOf(PictureSpec.MOST));
        }
        return new PictureSpec(width, height, theme, look.language().get());
    }

    private Wish scores() {
        if (form.value("source").equals("table")) {
            return new Wish("scores", "csv", true, Export.TableScores::new);
        }
        return Wish.of("scores", "csv", new Export.DataScores((int) form.number("points", 1, MOST_SAMPLES)));
    }

    private Wish weights() {
        String part = form.value("part");
        boolean all = part.equals(ALL);
        return Wish.of("weights", all ? "npz" : "npy", new Export.Weights(all ? Optional.empty() : Optional.of(part)));
    }
}
