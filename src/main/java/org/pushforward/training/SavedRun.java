package org.pushforward.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A run as it is kept in a file: what it was started with, and the trainer's whole state after a step.
 *
 * @param experiment the experiment's id
 * @param parameters in force at that step, name to value as a person writes it, in the experiment's order
 * @param data a data set's name or a path, empty if the experiment takes none
 * @param seed of the run
 * @param step whole steps done
 * @param checkpoint the state after that step
 * @param past what it takes to wind the run back, if it is known
 */
public record SavedRun(
        String experiment,
        Map<String, String> parameters,
        String data,
        long seed,
        long step,
        Checkpoint checkpoint,
        Optional<SavedPast> past) {
    public SavedRun {
        if (step < 0) {
            throw new IllegalArgumentException("a run cannot have done " + step + " steps");
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
