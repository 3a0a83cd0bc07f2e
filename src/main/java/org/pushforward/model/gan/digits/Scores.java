package org.pushforward.model.gan.digits;

import java.util.function.DoubleUnaryOperator;

/** Functions of the numbers v that D's network gives. */
final class Scores {
    private Scores() {}

    static double[] of(float[] v, DoubleUnaryOperator f) {
        double[] scores = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            scores[i] = f.applyAsDouble(v[i]);
        }
        return scores;
    }

    static double mean(float[] v, DoubleUnaryOperator f) {
        double sum = 0;
        for (float each : v) {
            sum += f.applyAsDouble(each);
        }
        return sum / v.length;
    }
}
