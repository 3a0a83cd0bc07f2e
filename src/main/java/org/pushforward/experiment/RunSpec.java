package org.pushforward.experiment;

import org.pushforward.parameter.Values;

/**
 * All that a run depends on: the same specification gives the same numbers to the bit.
 *
 * @param values of the parameters
 * @param data a data set's name, a CSV file or an IDX folder; empty for an experiment without data
 * @param seed any number
 */
public record RunSpec(Values values, String data, long seed) {
    public RunSpec withValues(Values other) {
        return new RunSpec(other, data, seed);
    }

    public RunSpec withData(String other) {
        return new RunSpec(values, other, seed);
    }

    public RunSpec withSeed(long other) {
        return new RunSpec(values, data, other);
    }

    /** True if a run with {@code before} cannot take this on the way. */
    public boolean needsRestartFrom(RunSpec before) {
        return !withValues(before.values).equals(before) || values.needsRestartFrom(before.values);
    }
}
