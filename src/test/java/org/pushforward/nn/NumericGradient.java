package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.pushforward.prob.Rng;

/** The referee: central differences of a recorded loss, one number of one tensor at a time. */
public final class NumericGradient {
    private NumericGradient() {}

    public static float[] normal(int n, long seed) {
        float[] x = new float[n];
        new Rng(seed).fillGaussian(x);
        return x;
    }

    /**
     * Compares at every coordinate of {@code inputs}. With losses of order one in float32 the difference carries about
     * 1e-7/h of rounding and h² of curvature: h = 5e-3 leaves less than 2e-4 of both.
     */
    public static void check(Graph graph, Tensor loss, List<Tensor> inputs, double tolerance) {
        Step step = graph.gradient(loss, inputs.toArray(Tensor[]::new));
        step.run();
        float h = 5e-3f;
        for (Tensor input : inputs) {
            float[] gradient = step.gradient(input);
            float[] x = input.get();
            for (int i = 0; i < x.length; i++) {
                double difference = (at(loss, input, x, i, x[i] + h) - at(loss, input, x, i, x[i] - h))
                        / ((double) (x[i] + h) - (x[i] - h));
                assertThat((double) gradient[i])
                        .as("coordinate %s of %s", i, input)
                        .isCloseTo(difference, within(tolerance * Math.max(1, Math.abs(difference))));
            }
            input.set(x);
        }
    }

    private static double at(Tensor loss, Tensor input, float[] x, int i, float value) {
        float[] moved = x.clone();
        moved[i] = value;
        input.set(moved);
        loss.graph().forward(loss);
        return loss.item();
    }
}
