package org.pushforward.experiment.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.commons.csv.CSVPrinter;
import org.pushforward.data.DataException;
import org.pushforward.data.DataSet;
import org.pushforward.data.DataSets;
import org.pushforward.experiment.RunSpec;
import org.pushforward.prob.Rng;
import org.pushforward.training.Curves;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Passage;

/**
 * Writes something of a recorded run to a file, on a trainer of its own: the run it was recorded from goes on. The file
 * is whole or absent.
 *
 * @param follower hears how far it is
 */
public record Exporter<S>(OpenedRun<S> run, Follower follower) {
    /** Of the work on a film, the part that the steps take. */
    private static final double STEPS = 0.5;

    /**
     * For the calling thread, which owns the trainer meanwhile.
     *
     * @throws CancellationException if the follower stopped it; there is no file then
     * @throws DataException if data to score do not fit
     * @throws UnsupportedOperationException if the model cannot be sampled or scored
     */
    public void write(Export export, Path file) throws IOException {
        try (AtomicFile atomic = AtomicFile.at(file)) {
            follower.at(0);
            try (Passage<S> passage = run.resume()) {
                write(export, passage, atomic.path());
            }
            follower.at(1);
            atomic.commit();
        }
    }

    private void write(Export export, Passage<S> passage, Path file) throws IOException {
        if (export instanceof Export.Picture picture) {
            picture(picture, passage, file);
        } else if (export instanceof Export.Movie movie) {
            movie(movie, passage, file);
        } else if (export instanceof Export.Metrics metrics) {
            metrics(metrics.rows(), passage, file);
        } else if (export instanceof Export.Curves) {
            passage.seek(Long.MAX_VALUE, () -> false);
            curves(passage.frame().track().whole(), file);
        } else if (export instanceof Export.Samples samples) {
            samples(samples.count(), passage, file);
        } else if (export instanceof Export.TableScores scores) {
            String name = scores.table().getFileName().toString();
            scores(CsvFile.read(scores.table()), name, passage, file);
        } else if (export instanceof Export.DataScores scores) {
            scores(points(scores.count()), run.spec().data(), passage, file);
        } else if (export instanceof Export.Weights weights) {
            weights(weights, passage, file);
        }
    }

    private void picture(Export.Picture picture, Passage<S> passage, Path file) throws IOException {
        StagePictures<S> pictures = new StagePictures<>(run.experiment(), picture.spec(), picture.view());
        if (picture.format() == Export.Format.SVG) {
            pictures.svg(passage.frame(), file);
        } else {
            pictures.png(passage.frame(), file);
        }
    }

    private void movie(Export.Movie movie, Passage<S> passage, Path file) throws IOException {
        StagePictures<S> pictures = new StagePictures<>(run.experiment(), movie.spec(), movie.view());
        FilmFrames<S> frames = new FilmFrames<>(passage::frame, movie.span());
        walk(passage, movie.span(), follower.within(0, STEPS), () -> frames.at(passage.step()));
        Follower encoding = follower.within(STEPS, 1);
        if (movie.format() == Export.Format.MP4) {
            pictures.mp4(frames.frames(), encoding, file);
        } else {
            pictures.gif(frames.frames(), encoding, file);
        }
    }

    /** Visits the steps of a span in order. */
    private void walk(Passage<S> passage, FilmFrames.Span span, Follower steps, Runnable visit) {
        for (int i = 0; i < span.frames(); i++) {
            seek(passage, span.step(i), steps, (double) i / span.frames());
            visit.run();
        }
    }

    /** Between any two steps the follower may stop it. */
    private void seek(Passage<S> passage, long step, Follower steps, double part) {
        passage.seek(step, () -> {
            steps.at(part);
            return false;
        });
        if (passage.step() != step) {
            throw new IllegalStateException("step " + step + " is not within the run");
        }
    }

    private void metrics(int rows, Passage<S> passage, Path file) throws IOException {
        long head = run.recording().head();
        FilmFrames.Span span = new FilmFrames.Span(run.recording().first(), head, rows);
        try (MetricsTable table = new MetricsTable(() -> passage.trainer().metrics(), 1, head, file)) {
            walk(passage, span, follower, () -> table.at(passage.step()));
        }
    }

    private static void curves(Curves curves, Path file) throws IOException {
        try (CSVPrinter table = new CSVPrinter(Files.newBufferedWriter(file), CsvFile.FORMAT)) {
            List<Object> cells = new ArrayList<>(List.of("step"));
            cells.addAll(curves.names());
            table.printRecord(cells);
            for (int i = 0; i < curves.points(); i++) {
                cells.clear();
                cells.add(curves.steps()[i]);
                for (float[] curve : curves.values()) {
                    cells.add(curve[i]);
                }
                table.printRecord(cells);
            }
        }
    }

    private void samples(int count, Passage<S> passage, Path file) throws IOException {
        SamplesTable table = new SamplesTable(passage.trainer(), run.spec().seed());
        if (!table.isPossible()) {
            throw new UnsupportedOperationException("this model cannot be sampled");
        }
        follower.at(0.1);
        table.write(count, file);
    }

    private void scores(double[][] rows, String name, Passage<S> passage, Path file) throws IOException {
        Likelihood likelihood = passage.trainer()
                .likelihood()
                .orElseThrow(() -> new UnsupportedOperationException("this model has no likelihood"));
        ScoresTable.write(new ScoresTable(likelihood, name).scores(rows, follower), file);
    }

    private double[][] points(int count) {
        RunSpec spec = run.spec();
        DataSet data = DataSets.open(spec.data());
        float[] numbers = data.sample(new Rng(spec.seed()).named("scores"), count);
        double[][] rows = new double[count][data.dims()];
        for (int i = 0; i < numbers.length; i++) {
            rows[i / data.dims()][i % data.dims()] = numbers[i];
        }
        return rows;
    }

    private static void weights(Export.Weights weights, Passage<?> passage, Path file) throws IOException {
        var parts = passage.trainer().weights().parts();
        if (weights.part().isEmpty()) {
            NumpyFile.npz(parts, file);
            return;
        }
        Object part = parts.get(weights.part().get());
        if (part == null) {
            throw new IllegalArgumentException(
                    "there is no part '" + weights.part().get() + "'");
        }
        NumpyFile.npy(part, file);
    }
}
