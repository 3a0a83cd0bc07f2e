package org.pushforward.nn;

import java.util.Arrays;

/** What an optimiser remembers: running averages as flat as the parameters, and the number of steps. */
final class Slots {
    private static final int HALF = 1 << 16;

    private final ParameterBlock theta;
    private final Floats[] averages;
    private int steps;

    Slots(ParameterBlock theta, int count) {
        this.theta = theta;
        averages = new Floats[count];
        for (int k = 0; k < count; k++) {
            averages[k] = new Floats(theta.memory().length());
            theta.alsoFree(averages[k]::free);
        }
    }

    Floats average(int k) {
        return averages[k];
    }

    int nextStep() {
        return ++steps;
    }

    float[] state() {
        int n = theta.size();
        float[] state = new float[averages.length * n + 2];
        for (int k = 0; k < averages.length; k++) {
            System.arraycopy(theta.copyOut(averages[k]), 0, state, k * n, n);
        }
        // two halves, because a float counts exactly only up to 2^24
        state[state.length - 2] = steps / HALF;
        state[state.length - 1] = steps % HALF;
        return state;
    }

    void restore(float[] state) {
        int n = theta.size();
        if (state.length != averages.length * n + 2) {
            throw new IllegalArgumentException(
                    "an optimiser state of " + (averages.length * n + 2) + " numbers is expected, not " + state.length);
        }
        for (int k = 0; k < averages.length; k++) {
            theta.copyIn(Arrays.copyOfRange(state, k * n, (k + 1) * n), averages[k]);
        }
        steps = (int) state[state.length - 2] * HALF + (int) state[state.length - 1];
    }
}
