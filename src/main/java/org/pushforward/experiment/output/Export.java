package org.pushforward.experiment.output;

import java.nio.file.Path;
import java.util.Optional;

/** Something of a run that can be written to a file. */
public sealed interface Export {

    /** Whether a single picture, or a film, is of pixels or of shapes, and in which container. */
    enum Format {
        PNG,
        SVG,
        GIF,
        MP4
    }

    /** The present moment; PNG or SVG. */
    record Picture(PictureSpec spec, Optional<String> view, Format format) implements Export {}

    /** A span of the run; GIF or MP4. */
    record Movie(PictureSpec spec, Optional<String> view, FilmFrames.Span span, Format format) implements Export {}

    /** The metrics at about so many steps, spread over the whole run. */
    record Metrics(int rows) implements Export {}

    /** The curves over the whole run as they are drawn. */
    record Curves() implements Export {}

    /** Draws from the model at the present moment. */
    record Samples(int count) implements Export {}

    /** Log-likelihoods at the present moment, of a table's rows. */
    record TableScores(Path table) implements Export {}

    /** Log-likelihoods at the present moment, of points of the run's own data set. */
    record DataScores(int count) implements Export {}

    /** What was learned up to the present moment: one part as .npy, or all as .npz. */
    record Weights(Optional<String> part) implements Export {}
}
