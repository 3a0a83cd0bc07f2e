package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalQuadraticTest {
    private static final float BOUND = 3;

    /** From beyond one end to beyond the other, both ends among them. */
    private static float[] line(int n) {
        float[] x = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = -4 + 8f * i / (n - 1);
        }
        return x;
    }

    private static float[] repeated(float[] h, int times) {
        float[] all = new float[h.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = h[i % h.length];
        }
        return all;
    }

    private static float[] scaled(float[] x, float by) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= by;
        }
        return x;
    }

    /** [value, log-slope] of one curve at many places, or of its inverse. */
    private static float[] curve(int bins, float[] h, float[] x, boolean inverse) {
        RationalQuadratic spline = new RationalQuadratic(bins, BOUND);
        try (Graph graph = new Graph()) {
            Tensor at = graph.input(x.length, 1).set(x);
            Tensor parameters = graph.input(x.length, h.length).set(repeated(h, x.length));
            Tensor y = inverse ? spline.inverse(at, parameters) : spline.forward(at, parameters);
            graph.forward(y);
            return y.get();
        }
    }

    private static float[] column(float[] pairs, int k) {
        float[] column = new float[pairs.length / 2];
        for (int i = 0; i < column.length; i++) {
            column[i] = pairs[2 * i + k];
        }
        return column;
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "8, 0.5", "8, 1", "16, 1.5", "100, 1"})
    void inverseUndoesForwardEverywhere(int bins, float size) {
        float[] x = line(2001);
        float[] h = scaled(normal(3 * bins - 1, bins), size);
        float[] forward = curve(bins, h, x, false);
        float[] back = curve(bins, h, column(forward, 0), true);
        for (int i = 0; i < x.length; i++) {
            // the float that holds the value is as good as its last digit, which the slope of the inverse enlarges
            double lost = 2.4e-7 * Math.exp(-forward[2 * i + 1]);
            assertThat((double) back[2 * i]).isCloseTo(x[i], within(3e-7 + lost));
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "8", "33"})
    void parametersOfZeroGiveTheIdentity(int bins) {
        float[] x = line(801);
        float[] y = curve(bins, new float[3 * bins - 1], x, false);
        for (int i = 0; i < x.length; i++) {
            assertThat((double) y[2 * i]).isCloseTo(x[i], within(3e-7));
            assertThat((double) y[2 * i + 1]).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void theCurveRisesWithoutAJumpAndItsLogSlopeIsThatOfItsDifferences() {
        float[] x = line(80_001);
        float[] y = curve(8, normal(23, 1), x, false);
        for (int i = 0; i + 100 < x.length; i++) {
            double rise = (double) y[2 * i + 200] - y[2 * i];
            double mean = 0;
            for (int j = 0; j < 100; j++) {
                mean += (Math.exp(y[2 * (i + j) + 1]) + Math.exp(y[2 * (i + j) + 3])) / 200;
            }
            assertThat(rise / ((double) x[i + 100] - x[i])).isCloseTo(mean, within(2e-4 * (1 + mean)));
        }
    }

    @Test
    void hugeParametersGiveFiniteNumbers() {
        float[] x = line(101);
        for (float size : new float[] {30, 1e4f, 1e30f}) {
            for (boolean inverse : new boolean[] {false, true}) {
                for (float v : curve(8, scaled(normal(23, 2), size), x, inverse)) {
                    assertThat(v).isFinite();
                }
            }
        }
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> new RationalQuadratic(1, 3)).hasMessage("a spline needs 2 to 500 bins, not 1");
        assertThatThrownBy(() -> new RationalQuadratic(8, 0)).hasMessage("a spline's bound must be positive, not 0.0");
        try (Graph graph = new Graph()) {
            assertThatThrownBy(() -> new RationalQuadratic(8, 3).forward(graph.input(4, 2), graph.input(4, 23)))
                    .hasMessage("a spline of 8 bins: [4, 2] needs parameters [4, 46], not [4, 23]");
        }
    }
}
