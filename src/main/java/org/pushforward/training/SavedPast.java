package org.pushforward.training;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a saved run keeps so that it can be wound back, as {@link Recording} has it.
 *
 * @param start name to value at the run's beginning, as a person writes them
 * @param first the earliest step it can be wound back to
 * @param head the furthest step that was done
 * @param changes of live parameters in their order
 * @param keyframes some of them
 * @param curves the curves' points
 */
public record SavedPast(
        Map<String, String> start,
        long first,
        long head,
        List<Change> changes,
        NavigableMap<Long, Checkpoint> keyframes,
        Checkpoint curves) {
    /** @param values those that differ from the ones before, by name */
    public record Change(long step, int phase, Map<String, String> values) {}

    public SavedPast {
        changes = List.copyOf(changes);
        keyframes = Collections.unmodifiableNavigableMap(new TreeMap<>(keyframes));
    }
}
