package org.pushforward.data;

import java.util.function.DoubleBinaryOperator;

/** E f(ε₁, ε₂) over two independent standard normals, by the trapezoid rule out to eight deviations. */
final class NormalMean {
    private static final int PER_UNIT = 5;
    private static final int NODES = 8 * PER_UNIT;

    private NormalMean() {}

    static double of(DoubleBinaryOperator f) {
        double sum = 0;
        double mass = 0;
        for (int i = -NODES; i <= NODES; i++) {
            for (int j = -NODES; j <= NODES; j++) {
                double a = (double) i / PER_UNIT;
                double b = (double) j / PER_UNIT;
                double weight = Math.exp(-0.5 * (a * a + b * b));
                sum += weight * f.applyAsDouble(a, b);
                mass += weight;
            }
        }
        return sum / mass;
    }
}
