package org.pushforward.training;

import java.util.List;

/**
 * Values over steps, thinned to a bounded length; immutable by convention: nobody writes the arrays.
 *
 * @param names a name for each curve
 * @param steps the step of each point, ascending; shape [points]
 * @param values shape [curves, points]
 */
public record Curves(List<String> names, long[] steps, float[][] values) {
    public static Curves none() {
        return new Curves(List.of(), new long[0], new float[0][]);
    }

    public int points() {
        return steps.length;
    }

    /** The last value of a curve, NaN if there is none. */
    public double last(String name) {
        int index = names.indexOf(name);
        return index < 0 || points() == 0 ? Double.NaN : values[index][points() - 1];
    }
}
