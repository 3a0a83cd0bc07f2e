package org.pushforward.nn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/**
 * One operation at one set of shapes, as the engine and as SameDiff write it.
 *
 * @param signature the method, as in plus(Tensor) or Dense.apply(Tensor), possibly followed by a remark
 * @param shapes [rows, cols] of each argument
 * @param inputs what the arguments are drawn from; the last one serves all further arguments
 * @param smooth whether central differences tell its gradient; not where a gradient is cut off on purpose
 */
record Operation(String signature, int[][] shapes, Ours ours, Referee referee, List<Input> inputs, boolean smooth) {

    /** The engine's expression; it uses all of its arguments. */
    @FunctionalInterface
    interface Ours {
        Tensor of(Tensor[] x);
    }

    /** The same in SameDiff. */
    @FunctionalInterface
    interface Referee {
        SDVariable of(SameDiff sd, SDVariable[] x);
    }

    /**
     * One operation at several sets of shapes.
     *
     * @param shapes such as "5x3 3x19 | 1x1 1x1": of each argument, and so for each set
     * @param inputs {@link Input#NORMAL} if none are named
     */
    static Stream<Operation> of(String signature, String shapes, Ours ours, Referee referee, Input... inputs) {
        List<Input> from = inputs.length == 0 ? List.of(Input.NORMAL) : List.of(inputs);
        return Arrays.stream(shapes.split("\\|"))
                .map(set -> new Operation(signature, parse(set), ours, referee, from, true));
    }

    private static int[][] parse(String set) {
        return Arrays.stream(set.trim().split(" "))
                .map(shape -> Arrays.stream(shape.split("x"))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toArray(int[][]::new);
    }

    Operation cutOff() {
        return new Operation(signature, shapes, ours, referee, inputs, false);
    }

    /** Argument k's numbers, the same at every call. */
    float[] input(int k) {
        Input input = inputs.get(Math.min(k, inputs.size() - 1));
        return input.draw(shapes[k][0] * shapes[k][1], 11 + k);
    }

    @Override
    public String toString() {
        return signature + " "
                + Arrays.stream(shapes).map(s -> s[0] + "x" + s[1]).collect(Collectors.joining(" "));
    }
}
