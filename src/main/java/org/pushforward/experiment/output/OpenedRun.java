package org.pushforward.experiment.output;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.training.CheckpointException;
import org.pushforward.training.Passage;
import org.pushforward.training.Recording;
import org.pushforward.training.SavedRun;
import org.pushforward.training.SavedRunException;
import org.pushforward.training.SavedRunException.Reason;
import org.pushforward.training.Trainer;

/**
 * A saved run with the experiment it is of.
 *
 * @param spec with the values in force where it stands
 * @param recording the run itself
 */
public record OpenedRun<S>(Experiment<S> experiment, RunSpec spec, Recording recording) {

    /**
     * Finds a saved run's experiment and data.
     *
     * @throws SavedRunException if there is no such experiment, parameter, value or data any more
     */
    public static OpenedRun<?> of(List<Experiment<?>> catalog, SavedRun saved) {
        Experiment<?> experiment = catalog.stream()
                .filter(known -> known.id().equals(saved.experiment()))
                .findFirst()
                .orElseThrow(() -> new SavedRunException(
                        Reason.UNKNOWN_EXPERIMENT,
                        "the saved run is of '" + saved.experiment()
                                + "', an experiment that this Pushforward does not have"));
        return of(experiment, saved);
    }

    private static <S> OpenedRun<S> of(Experiment<S> experiment, SavedRun saved) {
        String data = saved.data();
        if (!data.isEmpty() && !experiment.dataSets().contains(data) && !exists(data)) {
            throw new SavedRunException(
                    Reason.DATA_GONE, "the saved run was trained on '" + data + "', which is not there; put it back");
        }
        try {
            Recording recording = SavedSpecs.recording(experiment, saved);
            return new OpenedRun<>(
                    experiment, new RunSpec(recording.present().values(), data, saved.seed()), recording);
        } catch (RuntimeException e) {
            throw misfit(experiment, e);
        }
    }

    private static boolean exists(String path) {
        try {
            return !path.isBlank() && Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What a trainer is started with before it is wound to the present. */
    public RunSpec beginning() {
        return spec.withValues(recording.start());
    }

    /**
     * The run on a trainer of its own, for the calling thread.
     *
     * @throws SavedRunException if the experiment has changed since
     * @throws IllegalArgumentException if the data cannot be used
     */
    public Passage<S> resume() {
        Trainer<S> trainer = experiment.start(beginning());
        boolean resumed = false;
        try {
            Passage<S> passage = Passage.resume(trainer, recording);
            resumed = true;
            return passage;
        } catch (CheckpointException | IllegalArgumentException e) {
            throw misfit(experiment, e);
        } finally {
            if (!resumed) {
                trainer.close();
            }
        }
    }

    private static SavedRunException misfit(Experiment<?> experiment, RuntimeException why) {
        return new SavedRunException(
                Reason.MISFIT,
                "the saved run does not fit the experiment '" + experiment.id() + "': " + why.getMessage());
    }
}
