package org.pushforward.ui.export;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import javafx.concurrent.Task;
import org.pushforward.experiment.output.Export;
import org.pushforward.experiment.output.Exporter;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.training.Recording;
import org.pushforward.ui.run.Run;

/** One export under way, on a thread and a trainer of its own. It succeeds or fails; stopping it is a failure too. */
final class Job extends Task<Path> {
    private final Future<Recording> recording;
    private final java.util.function.Function<Recording, OpenedRun<?>> opened;
    private final Export export;
    private final Path file;
    private volatile boolean stopped;

    <S> Job(Run<S> run, Export export, Path file) {
        recording = run.record();
        var experiment = run.experiment();
        var spec = run.spec();
        opened = past ->
                new OpenedRun<>(experiment, spec.withValues(past.present().values()), past);
        this.export = export;
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Starts; a trainer's thread has this name. */
    void start() {
        Thread thread = new Thread(this, "training");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks it to end; nothing of it stays. */
    void stop() {
        stopped = true;
    }

    @Override
    protected Path call() throws Exception {
        new Exporter<>(opened.apply(recording.get()), this::follow).write(export, file);
        return file;
    }

    private void follow(double part) {
        if (stopped) {
            throw new CancellationException();
        }
        updateProgress(part, 1);
    }
}
