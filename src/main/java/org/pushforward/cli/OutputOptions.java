package org.pushforward.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.output.FilmFrames;
import org.pushforward.experiment.output.StagePictures;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a run leaves behind. */
final class OutputOptions {
    @Option(names = "--metrics", paramLabel = "FILE.csv", description = "Write the metrics over the steps.")
    Path metrics;

    @Option(names = "--picture", paramLabel = "FILE", description = "Write the last stage as .png or .svg.")
    Path picture;

    @Option(names = "--film", paramLabel = "FILE", description = "Write the training as .gif or .mp4.")
    Path film;

    @Mixin
    private PaintOptions paint = new PaintOptions();

    @Option(
            names = "--span",
            paramLabel = "A..B",
            converter = Converters.ToSpan.class,
            description = "First and last step of the film; the whole run if not given.")
    Converters.Steps span;

    @Option(
            names = "--frames",
            paramLabel = "N",
            converter = Converters.ToWhole.class,
            description = "Frames of the film; 200 if not given.")
    Long frames;

    @Option(
            names = "--weights",
            paramLabel = "FILE.npz",
            description = "Write what was learned, the weights, for NumPy.")
    Path weights;

    @Option(names = "--samples", paramLabel = "FILE.csv", description = "Write samples of the trained model.")
    Path samples;

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = Converters.ToWhole.class,
            description = "How many samples; 1000 if not given.")
    Long count;

    @Option(names = "--save", paramLabel = "FILE", description = "Keep the run, for --from and evaluate.")
    Path save;

    @Option(names = "--json", description = "Print the results as one JSON object.")
    boolean json;

    /** @throws WrongUsage if options contradict each other or have no use */
    void check() {
        PaintOptions.needs(count, samples, "--count", "--samples");
        paint.check(picture != null || film != null, "--picture or --film");
        PaintOptions.needs(span, film, "--span", "--film");
        PaintOptions.needs(frames, film, "--frames", "--film");
        if (count != null && count < 1) {
            throw new WrongUsage("--count takes a whole number from 1, not " + count);
        }
        ending(picture, "--picture", ".png", ".svg");
        ending(film, "--film", ".gif", ".mp4");
        ending(weights, "--weights", ".npz", ".npz");
        Set<Path> files = new HashSet<>();
        for (Path file : files()) {
            if (!files.add(file.toAbsolutePath().normalize())) {
                throw new WrongUsage("'" + file + "' is asked for twice; name another file");
            }
        }
    }

    /** All files that are asked for. */
    List<Path> files() {
        return Stream.of(metrics, picture, film, samples, weights, save)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @throws WrongUsage if there is no such view */
    <S> StagePictures<S> pictures(Experiment<S> experiment) {
        try {
            return new StagePictures<>(experiment, paint.spec(), paint.view());
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--view: " + e.getMessage());
        }
    }

    /**
     * What the film shows of a run from one step to another.
     *
     * @throws WrongUsage if that is not within the run
     */
    FilmFrames.Span span(long first, long last) {
        Converters.Steps steps = span == null ? new Converters.Steps(first, last) : span;
        if (steps.first() < first || steps.last() > last || steps.first() > steps.last()) {
            throw new WrongUsage("--span takes steps from " + first + " to " + last + ", not " + steps.first() + ".."
                    + steps.last());
        }
        long wanted = frames == null ? StagePictures.MOST_FRAMES : frames;
        if (wanted < 2 || wanted > FilmFrames.Span.MOST) {
            throw new WrongUsage("--frames takes a whole number from 2 to " + FilmFrames.Span.MOST + ", not " + wanted);
        }
        return new FilmFrames.Span(steps.first(), steps.last(), (int) wanted);
    }

    int count() {
        return count == null ? 1000 : (int) Math.min(count, Integer.MAX_VALUE - 8);
    }

    static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static void ending(Path file, String name, String one, String other) {
        if (file != null && !ends(file, one) && !ends(file, other)) {
            String endings = one.equals(other) ? one : one + " or " + other;
            throw new WrongUsage(name + " writes " + endings + ", not '" + file + "'");
        }
    }
}
