package org.pushforward.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.output.SideBySide;
import org.pushforward.parameter.Values;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is compared and what is left of it. */
final class CompareOptions {
    private static final int MOST = 3;

    @Option(
            names = "--with",
            required = true,
            paramLabel = "\"[EXPERIMENT] NAME=VALUE ...\"",
            description =
                    "Another run: like the first but for these values, or another experiment on the same data; up to three times.")
    private List<String> others = new ArrayList<>();

    @Option(names = "--metrics", paramLabel = "FILE.csv", description = "Write all runs' metrics over the steps.")
    Path metrics;

    @Option(names = "--picture", paramLabel = "FILE", description = "Write the last stages side by side, .png or .svg.")
    Path picture;

    @Mixin
    private PaintOptions paint = new PaintOptions();

    @Option(names = "--json", description = "Print the results as one JSON object.")
    boolean json;

    /** @throws WrongUsage if something cannot be done */
    void check(Experiment<?> first) {
        if (others.size() > MOST) {
            throw new WrongUsage("--with may be given three times: four runs are the most");
        }
        if (picture != null && !OutputOptions.ends(picture, ".png") && !OutputOptions.ends(picture, ".svg")) {
            throw new WrongUsage("--picture writes .png or .svg, not '" + picture + "'");
        }
        paint.check(picture != null, "--picture");
        paint.view().ifPresent(view -> {
            if (first.stage().views().stream().noneMatch(known -> known.id().equals(view))) {
                throw new WrongUsage("--view: '" + first.id() + "' has no view '" + view + "'");
            }
        });
    }

    List<Path> files() {
        return Stream.of(metrics, picture).filter(Objects::nonNull).toList();
    }

    SideBySide sideBySide() {
        return new SideBySide(paint.spec(), paint.view());
    }

    /** The first run and the others, in their order. */
    List<Start<?>> starts(Context context, Start<?> first) {
        List<Start<?>> starts = new ArrayList<>(List.of(first));
        others.forEach(text -> starts.add(other(context, first, text.strip())));
        return starts;
    }

    private static Start<?> other(Context context, Start<?> first, String text) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        if (words.get(0).isEmpty()) {
            throw new WrongUsage("--with takes what is different, as in --with \"k=1 hidden=64\"");
        }
        boolean named = !words.get(0).contains("=");
        Experiment<?> experiment = named ? context.experiment(words.remove(0)) : first.experiment();
        boolean same = experiment.id().equals(first.experiment().id());
        RunSpec spec = first.spec();
        if (!same) {
            String data = spec.data().isEmpty() ? "" : Start.checkData(experiment, spec.data());
            spec = new RunSpec(experiment.defaults().values(), data, spec.seed());
        }
        Values values = spec.values();
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign < 1) {
                throw new WrongUsage("--with takes NAME=VALUE, as in --with \"k=1 hidden=64\", not '" + word + "'");
            }
            values = values.parse(word.substring(0, sign), word.substring(sign + 1));
        }
        return start(experiment, spec.withValues(values));
    }

    private static <S> Start<S> start(Experiment<S> experiment, RunSpec spec) {
        return new Start<>(experiment, spec, spec.values(), Optional.empty());
    }
}
