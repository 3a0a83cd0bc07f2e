package org.pushforward.experiment.output;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.parameter.ParameterException;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;
import org.pushforward.training.SavedRun;

/** Turns what a run was started with into what a file keeps, and back. */
public final class SavedSpecs {
    private SavedSpecs() {}

    public static SavedRun saved(Experiment<?> experiment, RunSpec spec, long step, Checkpoint checkpoint) {
        Map<String, String> parameters = new LinkedHashMap<>();
        spec.values()
                .asMap()
                .forEach((name, value) ->
                        parameters.put(name, experiment.parameters().get(name).format(value)));
        return new SavedRun(experiment.id(), parameters, spec.data(), spec.seed(), step, checkpoint);
    }

    /**
     * What to start the experiment with before its trainer is restored from the run's checkpoint.
     *
     * @throws CheckpointException if the experiment has no such parameter or value any more
     */
    public static RunSpec spec(Experiment<?> experiment, SavedRun run) {
        Values values = experiment.parameters().defaults();
        try {
            for (Map.Entry<String, String> parameter : run.parameters().entrySet()) {
                values = values.parse(parameter.getKey(), parameter.getValue());
            }
        } catch (ParameterException e) {
            throw new CheckpointException(
                    "the saved run does not fit the experiment '" + experiment.id() + "': " + e.getMessage());
        }
        return new RunSpec(values, run.data(), run.seed());
    }
}
