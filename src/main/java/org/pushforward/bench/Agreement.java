package org.pushforward.bench;

import java.util.Arrays;

/** Whether two engines train the same, told by their losses. */
public final class Agreement {
    /** Steps taken by both before their losses are compared. */
    public static final int STEPS = 5;

    /** Of the losses, relative to their size or to one nat: some hundred roundings of float32. */
    private static final double TOLERANCE = 2e-5;

    private Agreement() {}

    /**
     * Trains both for some steps from where they stand, which must be the same.
     *
     * @throws DisagreementException if their losses are then not the same
     */
    public static void require(Model model, Training ours, String rival, Training theirs) {
        for (int k = 0; k < STEPS; k++) {
            ours.step();
            theirs.step();
        }
        double[] expected = ours.losses();
        double[] found = theirs.losses();
        for (int k = 0; k < expected.length; k++) {
            double scale = Math.max(1, Math.abs(expected[k]));
            if (!(Math.abs(expected[k] - found[k]) <= TOLERANCE * scale)) {
                throw new DisagreementException(
                        "%s does not train model %s as we do: losses %s against %s after %d steps"
                                .formatted(
                                        rival, model.name(), Arrays.toString(found), Arrays.toString(expected), STEPS));
            }
        }
    }
}
