package org.pushforward.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.output.SavedSpecs;
import org.pushforward.parameter.ParameterException;
import org.pushforward.parameter.Values;
import org.pushforward.text.Nearest;
import org.pushforward.training.CheckpointException;
import org.pushforward.training.SavedRun;
import org.pushforward.training.SavedRunFile;
import org.pushforward.training.Trainer;

/**
 * How a run begins: anew, or where a saved one stopped.
 *
 * @param spec what the trainer is made with
 * @param now the values in force, different from the spec's where live parameters of a saved run are set anew
 * @param from the saved run, if it continues one
 */
record Start<S>(Experiment<S> experiment, RunSpec spec, Values now, Optional<SavedRun> from) {

    /** @throws WrongUsage if something is unknown, out of range or fixed by the saved run */
    static Start<?> of(Context context, Optional<String> id, StartOptions options) {
        if (options.from().isPresent()) {
            return continued(
                    context, id, options, SavedRunFile.read(options.from().get()));
        }
        Experiment<?> experiment = context.experiment(id.orElseThrow(() ->
                new WrongUsage("name an experiment, or a saved run by --from; 'pushforward list' shows them all")));
        RunSpec spec = experiment.defaults().withSeed(options.seed().orElse(1L));
        if (options.data().isPresent()) {
            spec = spec.withData(checkData(experiment, options.data().get()));
        }
        spec = spec.withValues(assigned(spec.values(), options));
        return new Start<>(experiment, spec, spec.values(), Optional.empty());
    }

    /** A saved run as it was, to be looked at. */
    static Start<?> of(Context context, Path file) {
        SavedRun saved = SavedRunFile.read(file);
        Experiment<?> experiment = known(context, saved);
        RunSpec spec = SavedSpecs.spec(experiment, saved);
        checkSavedData(experiment, spec.data());
        return new Start<>(experiment, spec, spec.values(), Optional.of(saved));
    }

    private static Start<?> continued(Context context, Optional<String> id, StartOptions options, SavedRun saved) {
        Experiment<?> experiment = known(context, saved);
        id.filter(other -> !other.equals(saved.experiment())).ifPresent(other -> {
            context.experiment(other);
            throw new WrongUsage("the saved run is of '" + saved.experiment() + "', not of '" + other + "'");
        });
        options.data().ifPresent(data -> fixed("--data", "data"));
        options.seed().ifPresent(seed -> fixed("--seed", "seed"));
        RunSpec spec = SavedSpecs.spec(experiment, saved);
        checkSavedData(experiment, spec.data());
        Values now = assigned(spec.values(), options);
        now.changedFrom(spec.values()).stream()
                .filter(name -> !experiment.parameters().get(name).isLive())
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongUsage("'" + name + "' is fixed when a run starts, so it cannot be set with --from ("
                            + "it is " + spec.values().get(name) + "); leave it out, or start anew without --from");
                });
        return new Start<>(experiment, spec, now, Optional.of(saved));
    }

    /** Makes the trainer, for the calling thread. */
    Trainer<S> begin() {
        Trainer<S> trainer = made();
        try {
            from.ifPresent(saved -> trainer.restore(saved.checkpoint()));
            if (!now.equals(spec.values())) {
                trainer.set(now);
            }
            return trainer;
        } catch (CheckpointException e) {
            trainer.close();
            throw new WorkFailed(
                    "the saved run does not fit the experiment '" + experiment.id() + "': " + e.getMessage());
        } catch (RuntimeException | Error e) {
            trainer.close();
            throw e;
        }
    }

    private Trainer<S> made() {
        try {
            return experiment.start(spec);
        } catch (ParameterException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new WorkFailed(WorkFailed.reason(e), e);
        }
    }

    long firstStep() {
        return from.map(SavedRun::step).orElse(0L);
    }

    private static Experiment<?> known(Context context, SavedRun saved) {
        return context.catalog().stream()
                .filter(experiment -> experiment.id().equals(saved.experiment()))
                .findFirst()
                .orElseThrow(() -> new WorkFailed("the saved run is of '" + saved.experiment()
                        + "', an experiment that this Pushforward does not have"));
    }

    private static Values assigned(Values values, StartOptions options) {
        Values result = values;
        for (String[] assignment : options.assignments()) {
            result = result.parse(assignment[0], assignment[1]);
        }
        return result;
    }

    private static void fixed(String option, String what) {
        throw new WrongUsage(option + " cannot be given with --from: a saved run keeps its own " + what);
    }

    private static String checkData(Experiment<?> experiment, String data) {
        List<String> names = experiment.dataSets();
        if (names.isEmpty()) {
            throw new WrongUsage("'" + experiment.id() + "' takes no data; leave out --data");
        }
        if (names.contains(data) || exists(data)) {
            return data;
        }
        if (data.contains(".") || data.contains("/") || data.contains("\\")) {
            throw new WorkFailed("there is no file or folder '" + data + "'");
        }
        throw new WrongUsage("unknown data set '" + data + "'" + Nearest.suggest(data, names) + "; there are "
                + String.join(", ", names) + ", or name a file");
    }

    private static void checkSavedData(Experiment<?> experiment, String data) {
        if (!data.isEmpty() && !experiment.dataSets().contains(data) && !exists(data)) {
            throw new WorkFailed("the saved run was trained on '" + data + "', which is not there; put it back");
        }
    }

    private static boolean exists(String path) {
        try {
            return !path.isBlank() && Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
