package org.pushforward.ui.handover;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.output.AtomicFile;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.experiment.output.SavedSpecs;
import org.pushforward.text.Messages;
import org.pushforward.training.Recording;
import org.pushforward.training.SavedRunException;
import org.pushforward.training.SavedRunException.Reason;
import org.pushforward.training.SavedRunFile;
import org.pushforward.ui.Desk;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.dialog.Errand;
import org.pushforward.ui.dialog.FileAsker;
import org.pushforward.ui.run.Run;

/** Saves the open run, and opens one that was saved; the file is the command line's. */
public final class RunFiles {
    private final Desk desk;

    public RunFiles(Desk desk) {
        this.desk = desk;
    }

    private String words(String key, Object... arguments) {
        return desk.look().messages().get("handover." + key, arguments);
    }

    private FileAsker.Question question(String title, String name) {
        FileAsker.Kind runs = new FileAsker.Kind(words("kind"), List.of("*.run"));
        return new FileAsker.Question(words(title), name, List.of(runs));
    }

    /** Asks where to, and saves. */
    public void save() {
        Run<?> run = desk.bench().run();
        long step = run.frame().map(frame -> frame.step()).orElse(0L);
        String name = run.experiment().id() + "-" + step + ".run";
        desk.files().toSave(question("save.title", name)).ifPresent(file -> save(run, file));
    }

    private void save(Run<?> run, Path file) {
        Future<Recording> recording = run.record();
        Experiment<?> experiment = run.experiment();
        RunSpec spec = run.spec();
        Errand.run(
                () -> {
                    write(experiment, spec, recording.get(), file);
                    return file;
                },
                done -> desk.notices().tell(words("saved", done.getFileName())),
                failure -> desk.notices().warn(words("unsaved", file, reason(failure))));
    }

    private static void write(Experiment<?> experiment, RunSpec spec, Recording run, Path file) throws IOException {
        try (AtomicFile atomic = AtomicFile.at(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(atomic.path()))) {
                SavedRunFile.write(SavedSpecs.saved(experiment, spec, run), out);
            }
            atomic.commit();
        }
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** Asks for a file, and opens it. */
    public void open() {
        desk.files().toOpen(question("open.title", "")).ifPresent(this::open);
    }

    /** A file that cannot be opened leaves the present run as it is. */
    public void open(Path file) {
        List<Experiment<?>> known =
                desk.exhibits().stream().<Experiment<?>>map(Exhibit::experiment).toList();
        Errand.run(
                () -> tried(OpenedRun.of(known, SavedRunFile.read(file))),
                this::show,
                failure -> desk.notices().warn(refusal(file, failure)));
    }

    /** On a trainer of its own, so that what does not fit is known before anything is closed. */
    private static OpenedRun<?> tried(OpenedRun<?> saved) {
        saved.resume().close();
        return saved;
    }

    private void show(OpenedRun<?> saved) {
        Exhibit exhibit = desk.exhibitOf(saved.experiment().id());
        desk.open(exhibit, saved);
        Messages text = desk.look().messages();
        desk.notices()
                .tell(words(
                        "opened",
                        exhibit.title(text),
                        String.valueOf(saved.recording().present().step())));
    }

    private String refusal(Path file, Throwable failure) {
        Reason reason = failure instanceof SavedRunException saved ? saved.reason() : Reason.MISFIT;
        return words("wrong." + reason.name().toLowerCase(Locale.ROOT), file.getFileName());
    }
}
