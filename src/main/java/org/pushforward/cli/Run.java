package org.pushforward.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pushforward.data.DataSets;
import org.pushforward.experiment.DataKind;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.output.FilmFrames;
import org.pushforward.experiment.output.MetricsTable;
import org.pushforward.experiment.output.NumpyFile;
import org.pushforward.experiment.output.SamplesTable;
import org.pushforward.experiment.output.SavedSpecs;
import org.pushforward.experiment.output.StagePictures;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Frame;
import org.pushforward.training.Passage;
import org.pushforward.training.SavedRunFile;

/** One run from the command line, on the training thread. */
final class Run<S> {
    private final Context context;
    private final Start<S> start;
    private final OutputOptions wanted;
    private final long steps;
    private final StopOptions stop;
    private final RunSpec spec;

    /** @param steps to make at most */
    Run(Context context, Start<S> start, OutputOptions wanted, long steps, StopOptions stop) {
        this.context = context;
        this.start = start;
        this.wanted = wanted;
        this.steps = steps;
        this.stop = stop;
        spec = start.spec().withValues(start.now());
    }

    /** Trains, writes all files and prints the results, or does none of it. */
    void call() throws IOException {
        try (Outputs outputs = new Outputs()) {
            wanted.files().forEach(outputs::prepare);
            try (Passage<S> passage = start.begin()) {
                tellOwnImages();
                Stepper<S> run = new Stepper<>(passage, spec);
                tellWeights(run.step());
                SamplesTable samples = new SamplesTable(passage.trainer(), spec.seed());
                if (wanted.samples != null && !samples.isPossible()) {
                    throw new WorkFailed("this model cannot be sampled; leave out --samples");
                }
                StagePictures<S> pictures = wanted.pictures(start.experiment());
                FilmFrames.Span span = wanted.span(run.step(), run.step() + steps);
                List<Frame<S>> film = train(run, span, outputs);
                context.interruption().check();
                if (wanted.samples != null) {
                    samples.write(wanted.count(), outputs.path(wanted.samples));
                }
                paint(pictures, run, film, outputs);
                weights(run, outputs);
                save(run, outputs);
                context.interruption().check();
                outputs.commit();
                new Results(spec, run.step(), run.metrics())
                        .print(start.experiment().id(), context, wanted.json);
            }
        }
    }

    /** Pictures were scaled and some kept aside; standard output is for the results. */
    private void tellOwnImages() {
        boolean own = !start.experiment().dataSets().contains(spec.data());
        if (own && start.experiment().dataKind() == DataKind.IMAGES) {
            context.err().println(DataSets.report(spec.data()).in(Messages.in(Language.EN)));
        }
    }

    /** Where nothing else was said a model of images begins trained: nobody should take it for the work of this run. */
    private void tellWeights(long step) {
        boolean trained = start.experiment()
                .pretrained()
                .filter(weights -> weights.fits(start.experiment(), spec))
                .isPresent();
        if (trained && step == 0) {
            context.err()
                    .println("begins with the weights that come with the program; --set weights=scratch begins anew");
        }
    }

    private List<Frame<S>> train(Stepper<S> run, FilmFrames.Span span, Outputs outputs) throws IOException {
        Progress progress = new Progress(context, run.step(), steps);
        FilmFrames<S> film = new FilmFrames<>(run::frame, span);
        try (MetricsTable table = table(run, outputs)) {
            List<Watcher> watchers = new ArrayList<>();
            watchers.add(step -> context.interruption().check());
            watchers.add(progress);
            if (wanted.save != null) {
                watchers.add(keyframes(run));
            }
            if (table != null) {
                watchers.add(table::at);
            }
            if (wanted.film != null) {
                watchers.add(film::at);
            }
            walk(run, watchers);
        } catch (Diverged e) {
            outputs.keep(wanted.metrics);
            throw e;
        } finally {
            progress.clear();
        }
        return film.frames();
    }

    /** So that the saved run can be wound back; at steps that depend on nothing but the run. */
    private Watcher keyframes(Stepper<S> run) {
        long every = Math.max(1, steps / SavedSpecs.MOST_KEYFRAMES);
        return step -> {
            if (step % every == 0) {
                run.passage().keep();
            }
        };
    }

    private void walk(Stepper<S> run, List<Watcher> watchers) {
        watchers.forEach(watcher -> watcher.at(run.step()));
        long last = run.step() + steps;
        while (run.step() < last && !isOver(run)) {
            run.advance();
            watchers.forEach(watcher -> watcher.at(run.step()));
        }
        run.finiteMetrics();
    }

    private boolean isOver(Stepper<S> run) {
        return stop.isTimeUp() || stop.isMet(run.step(), stop.every(steps), run::metrics);
    }

    private MetricsTable table(Stepper<S> run, Outputs outputs) throws IOException {
        return wanted.metrics == null
                ? null
                : new MetricsTable(run::metrics, stop.every(steps), run.step() + steps, outputs.path(wanted.metrics));
    }

    private void weights(Stepper<S> run, Outputs outputs) throws IOException {
        if (wanted.weights != null) {
            NumpyFile.npz(run.passage().trainer().weights().parts(), outputs.path(wanted.weights));
        }
    }

    private void paint(StagePictures<S> pictures, Stepper<S> run, List<Frame<S>> film, Outputs outputs)
            throws IOException {
        if (wanted.picture != null) {
            Path file = outputs.path(wanted.picture);
            if (OutputOptions.ends(wanted.picture, ".svg")) {
                pictures.svg(run.frame(), file);
            } else {
                pictures.png(run.frame(), file);
            }
        }
        if (wanted.film != null) {
            Path file = outputs.path(wanted.film);
            if (OutputOptions.ends(wanted.film, ".gif")) {
                pictures.gif(film, part -> context.interruption().check(), file);
            } else {
                pictures.mp4(film, part -> context.interruption().check(), file);
            }
        }
    }

    private void save(Stepper<S> run, Outputs outputs) throws IOException {
        if (wanted.save == null) {
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(outputs.path(wanted.save)))) {
            SavedRunFile.write(
                    SavedSpecs.saved(start.experiment(), spec, run.passage().record()), out);
        }
    }
}
