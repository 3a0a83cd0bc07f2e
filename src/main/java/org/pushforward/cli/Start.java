package org.pushforward.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.code.RunCode;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.parameter.ParameterException;
import org.pushforward.parameter.Values;
import org.pushforward.text.Nearest;
import org.pushforward.training.Passage;
import org.pushforward.training.SavedRun;
import org.pushforward.training.SavedRunFile;

/**
 * How a run begins: anew, or where a saved one stopped.
 *
 * @param spec what the run is of, with the values it begins with here
 * @param now the values in force, different from the spec's where live parameters of a saved run are set anew
 * @param from the saved run, if it continues one
 */
record Start<S>(Experiment<S> experiment, RunSpec spec, Values now, Optional<OpenedRun<S>> from) {

    /** @throws WrongUsage if something is unknown, out of range or fixed by the saved run */
    static Start<?> of(Context context, Optional<String> id, StartOptions options) {
        if (options.from().isPresent()) {
            SavedRun saved = SavedRunFile.read(options.from().get());
            return continued(context, id, options, OpenedRun.of(context.catalog(), saved));
        }
        if (options.code().isPresent()) {
            return coded(context, id, options);
        }
        Experiment<?> experiment = context.experiment(id.orElseThrow(() ->
                new WrongUsage("name an experiment, or a saved run by --from; 'pushforward list' shows them all")));
        return anew(experiment, experiment.defaults(), options);
    }

    /** What a code says, changed by the other options. */
    private static Start<?> coded(Context context, Optional<String> id, StartOptions options) {
        RunCode code = RunCode.read(context.catalog(), options.code().orElseThrow());
        id.filter(other -> !other.equals(code.experiment().id())).ifPresent(other -> {
            throw new WrongUsage("the code is of '" + code.experiment().id() + "', not of '" + other + "'");
        });
        return anew(code.experiment(), code.spec(), options);
    }

    private static <S> Start<S> anew(Experiment<S> experiment, RunSpec usual, StartOptions options) {
        RunSpec spec = usual.withSeed(options.seed().orElse(usual.seed()));
        if (options.data().isPresent()) {
            spec = spec.withData(checkData(experiment, options.data().get()));
        }
        spec = spec.withValues(assigned(spec.values(), options));
        return new Start<>(experiment, spec, spec.values(), Optional.empty());
    }

    /** A saved run as it was, to be looked at. */
    static Start<?> of(Context context, Path file) {
        OpenedRun<?> opened = OpenedRun.of(context.catalog(), SavedRunFile.read(file));
        return with(opened, opened.spec().values());
    }

    private static <S> Start<S> with(OpenedRun<S> opened, Values now) {
        return new Start<>(opened.experiment(), opened.spec(), now, Optional.of(opened));
    }

    private static <S> Start<S> continued(
            Context context, Optional<String> id, StartOptions options, OpenedRun<S> saved) {
        Experiment<S> experiment = saved.experiment();
        id.filter(other -> !other.equals(experiment.id())).ifPresent(other -> {
            context.experiment(other);
            throw new WrongUsage("the saved run is of '" + experiment.id() + "', not of '" + other + "'");
        });
        options.code().ifPresent(code -> fixed("--code", "parameters"));
        options.data().ifPresent(data -> fixed("--data", "data"));
        options.seed().ifPresent(seed -> fixed("--seed", "seed"));
        RunSpec spec = saved.spec();
        Values now = assigned(spec.values(), options);
        now.changedFrom(spec.values()).stream()
                .filter(name -> !experiment.parameters().get(name).isLive())
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongUsage("'" + name + "' is fixed when a run starts, so it cannot be set with --from ("
                            + "it is " + spec.values().get(name) + "); leave it out, or start anew without --from");
                });
        return with(saved, now);
    }

    /** Makes the run and its trainer, for the calling thread. */
    Passage<S> begin() {
        try {
            Passage<S> run =
                    from.isPresent() ? from.get().resume() : Passage.begin(experiment.start(spec), spec.values());
            run.change(now);
            return run;
        } catch (ParameterException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new WorkFailed(WorkFailed.reason(e), e);
        }
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

    static String checkData(Experiment<?> experiment, String data) {
        List<String> names = experiment.dataSets();
        if (names.isEmpty()) {
            throw new WrongUsage("'" + experiment.id() + "' takes no data; leave out --data");
        }
        if (names.contains(data)) {
            return data;
        }
        if (!experiment.dataKind().takesOwn()) {
            throw new WrongUsage("'" + experiment.id() + "' learns its built-in data only"
                    + Nearest.suggest(data, names) + "; there are " + String.join(", ", names));
        }
        if (exists(data)) {
            return data;
        }
        if (data.contains(".") || data.contains("/") || data.contains("\\")) {
            throw new WorkFailed("there is no file or folder '" + data + "'");
        }
        throw new WrongUsage("unknown data set '" + data + "'" + Nearest.suggest(data, names) + "; there are "
                + String.join(", ", names) + ", or name a file");
    }

    private static boolean exists(String path) {
        try {
            return !path.isBlank() && Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
