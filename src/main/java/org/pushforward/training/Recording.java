package org.pushforward.training;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.pushforward.parameter.Values;

/**
 * A run as it stands between two steps, with what it takes to go back in it: all that another trainer needs to be at
 * any of its moments, bit for bit. Immutable by convention: nobody writes the arrays.
 *
 * @param start the values at the run's beginning
 * @param first the earliest step it can be wound back to; if it is 0, a fresh trainer with the start's values is there
 * @param changes of live parameters in their order, those after the present moment among them
 * @param keyframes the state at some steps, before any change made there
 * @param curves the curves up to the head, as {@link History#state} gives them
 * @param head the furthest step that was done
 * @param present where the run stands
 */
public record Recording(
        Values start,
        long first,
        List<Change> changes,
        NavigableMap<Long, Checkpoint> keyframes,
        Checkpoint curves,
        long head,
        Present present) {
    /** New values after so many whole steps and so many phases of the next one. */
    public record Change(long step, int phase, Values values) {}

    /**
     * After whole steps, the changes made at this moment carried out.
     *
     * @param values in force
     */
    public record Present(long step, Values values, Checkpoint state) {}

    public Recording {
        changes = List.copyOf(changes);
        keyframes = Collections.unmodifiableNavigableMap(new TreeMap<>(keyframes));
        if (present.step() < first || present.step() > head) {
            throw new IllegalArgumentException(
                    "a run that did " + head + " steps cannot stand at step " + present.step());
        }
    }

    /** A run of which nothing but its present state is known; it cannot be wound back further. */
    public static Recording from(long step, Values values, Checkpoint state) {
        NavigableMap<Long, Checkpoint> only = new TreeMap<>();
        only.put(step, state);
        return new Recording(
                values, step, List.of(), only, new Checkpoint(new TreeMap<>()), step, new Present(step, values, state));
    }
}
