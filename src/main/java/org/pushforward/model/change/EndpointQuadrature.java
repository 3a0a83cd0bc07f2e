package org.pushforward.model.change;

import java.util.function.DoubleUnaryOperator;

/**
 * Integrals of functions that may be infinite at the ends of a piece, like 1/√x: the double exponential rule. With
 * x = m + h·tanh(½π sinh t) the integrand decays doubly exponentially in t, whatever power it has at the ends.
 *
 * <p>The cost is fixed, so a function with noise in its last digits cannot make it run on. The distance to the nearer
 * end is computed directly: at an end at 0 no digits are lost.
 *
 * <p>Source: H. Takahasi and M. Mori, "Double exponential formulas for numerical integration", 1974.
 */
final class EndpointQuadrature {
    private static final int HALF = 36;
    private static final double REACH = 4.2;
    private static final double STEP = REACH / HALF;
    /** 1 - |tanh(½π sinh t)| at t = i·STEP: distance to the nearer end as a share of h. */
    private static final double[] DISTANCE = new double[HALF + 1];

    private static final double[] WEIGHT = new double[HALF + 1];

    static {
        for (int i = 0; i <= HALF; i++) {
            double t = i * STEP;
            double u = Math.PI / 2 * Math.sinh(t);
            DISTANCE[i] = 2 / (1 + Math.exp(2 * u));
            double cosh = Math.cosh(u);
            WEIGHT[i] = STEP * Math.PI / 2 * Math.cosh(t) / (cosh * cosh);
        }
    }

    private EndpointQuadrature() {}

    /** ∫f(x)dx from the first cut to the last; cuts ascend, f is smooth between neighbours and may be infinite at them. */
    static double integrate(DoubleUnaryOperator f, double[] cuts) {
        double sum = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            sum += piece(f, cuts[i], cuts[i + 1]);
        }
        return sum;
    }

    private static double piece(DoubleUnaryOperator f, double a, double b) {
        double h = (b - a) / 2;
        double sum = WEIGHT[0] * finite(f, a + h);
        for (int i = 1; i <= HALF; i++) {
            double fromEnd = h * DISTANCE[i];
            double left = a + fromEnd;
            double right = b - fromEnd;
            // a node that rounding puts on the end itself stands for no mass
            sum += WEIGHT[i] * ((left > a ? finite(f, left) : 0) + (right < b ? finite(f, right) : 0));
        }
        return h * sum;
    }

    private static double finite(DoubleUnaryOperator f, double x) {
        double y = f.applyAsDouble(x);
        return Double.isFinite(y) ? y : 0;
    }
}
