package org.pushforward.nn;

import java.util.Arrays;

/** Whole numbers that name rows or columns. */
final class Indices {
    private Indices() {}

    /** Checks indices that are known while recording. */
    static int[] checked(String name, int[] index, int lowest, int count, Tensor of) {
        if (index.length == 0) {
            throw new IllegalArgumentException(name + ": no index for " + of);
        }
        if (Arrays.stream(index).anyMatch(j -> j < lowest || j >= count)) {
            throw new IllegalArgumentException(
                    name + ": an index outside " + lowest + " .. " + (count - 1) + " for " + of);
        }
        return index.clone();
    }

    /** Reads indices that came with the batch, and checks them. */
    static void read(String name, Floats numbers, int[] into, int count) {
        for (int k = 0; k < into.length; k++) {
            float number = numbers.get(k);
            int index = (int) number;
            if (index != number || index < 0 || index >= count) {
                throw new IllegalArgumentException(name + ": entry " + k + " is " + number
                        + ", but must be a whole number from 0 to " + (count - 1));
            }
            into[k] = index;
        }
    }
}
