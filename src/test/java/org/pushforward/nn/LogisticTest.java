package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The logistic density and its mass on 256 levels, against their formulas in double precision. */
class LogisticTest {
    private static final double HALF = 0.5 / 255;

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Taken on the side of the mean where nothing cancels. */
    private static double logMass(double x, double mean, double s) {
        if (x > mean) {
            return logMass(1 - x, 1 - mean, s);
        }
        double upper = x > 1 - HALF ? 1 : sigmoid((x - mean + HALF) * Math.exp(-s));
        double lower = x < HALF ? 0 : sigmoid((x - mean - HALF) * Math.exp(-s));
        return Math.log(upper - lower);
    }

    private static float[] levels() {
        float[] x = new float[256];
        for (int k = 0; k < x.length; k++) {
            x[k] = k / 255f;
        }
        return x;
    }

    private static float[] logMasses(double mean, double s) {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(256, 1).set(levels());
            Tensor m = graph.input(1, 1).set((float) mean);
            Tensor y = Losses.discretizedLogisticLogLikelihood(
                    x, m, graph.input(1, 1).set((float) s));
            graph.forward(y);
            return y.get();
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, -2", "0.31, -5", "0.31, -6.5", "-0.4, -3", "1.7, -1", "0.5, 0", "0, -4", "1, 2", "0.2, 5"})
    void massesAreThoseOfTheFormulaInDoubleAndSumToOne(double mean, double s) {
        float[] y = logMasses(mean, s);
        double sum = 0;
        for (int k = 0; k < 256; k++) {
            double truth = logMass((double) (k / 255f), (float) mean, s);
            assertThat((double) y[k]).as("level %s", k).isCloseTo(truth, within(2e-6 * Math.abs(truth) + 4e-6));
            sum += Math.exp(y[k]);
        }
        assertThat(sum).isCloseTo(1, within(1e-5));
    }

    @Test
    void tailsNeitherOverflowNorVanish() {
        float[] sharp = logMasses(0.5, -30);
        float[] flat = logMasses(0.5, 30);
        for (int k = 0; k < 256; k++) {
            assertThat(sharp[k]).isFinite();
            assertThat(flat[k]).isFinite();
        }
        // -(0.5 - h) e³⁰
        assertThat(sharp[0] / (-(0.5 - HALF) * Math.exp(30))).isCloseTo(1, within(1e-5));
        // ln(1/255) - ln 4 - 30
        assertThat((double) flat[77]).isCloseTo(-Math.log(4 * 255) - 30, within(1e-5));
        assertThat((double) flat[0]).isCloseTo(-Math.log(2), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 19})
    void gradientsAgreeWithCentralDifferences(int cols) {
        int n = 4 * cols;
        try (Graph graph = new Graph()) {
            float[] levels = new float[n];
            for (int i = 0; i < n; i++) {
                levels[i] = i * 85 % 256 / 255f;
            }
            Tensor pixels = graph.input(4, cols).set(levels);
            Tensor x = graph.input(4, cols).set(normal(n, 1));
            Tensor mean = graph.input(4, cols).set(normal(n, 2));
            Tensor logScale = graph.input(4, cols).set(normal(n, 3));
            Tensor row = graph.input(1, cols).set(normal(cols, 4));
            Tensor column = graph.input(4, 1).set(normal(4, 5));
            Tensor density = Losses.logisticLogProb(x, mean, logScale).times(column);
            Tensor standard = Losses.standardLogisticLogProb(x).times(column);
            Tensor repeated = Losses.logisticLogProb(x, row, column);
            Tensor mass = Losses.discretizedLogisticLogLikelihood(pixels, mean, logScale);
            Tensor repeatedMass = Losses.discretizedLogisticLogLikelihood(pixels, row, column);
            NumericGradient.check(graph, density.sum().times(0.03), List.of(x, mean, logScale), 1e-3);
            NumericGradient.check(graph, standard.sum().times(0.1), List.of(x), 1e-3);
            NumericGradient.check(graph, repeated.sum().times(0.03), List.of(x, row, column), 1e-3);
            NumericGradient.check(graph, mass.sum().times(0.03), List.of(mean, logScale), 1e-3);
            NumericGradient.check(graph, repeatedMass.sum().times(0.03), List.of(row, column), 1e-3);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.31, -5", "0.5, -7", "-0.4, -3", "0.5, 6"})
    void gradientsOfSharpAndFlatMassesAgreeWithDifferencesInDouble(float mean, float s) {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(256, 1).set(levels());
            float[] means = new float[256];
            float[] scales = new float[256];
            Arrays.fill(means, mean);
            Arrays.fill(scales, s);
            Tensor m = graph.input(256, 1).set(means);
            Tensor logScale = graph.input(256, 1).set(scales);
            Tensor y = Losses.discretizedLogisticLogLikelihood(x, m, logScale);
            Step step = graph.gradient(y.sum(), m, logScale, x);
            step.run();
            double h = 1e-4 * Math.exp(s);
            for (int k = 0; k < 256; k++) {
                double level = k / 255f;
                double byMean = (logMass(level, mean + h, s) - logMass(level, mean - h, s)) / (2 * h);
                double byScale = (logMass(level, mean, s + 1e-4) - logMass(level, mean, s - 1e-4)) / 2e-4;
                double unit = Math.exp(-s);
                assertThat((double) step.gradient(m)[k]).isCloseTo(byMean, within(2e-5 * unit));
                assertThat((double) step.gradient(x)[k]).isCloseTo(-byMean, within(2e-5 * unit));
                assertThat((double) step.gradient(logScale)[k])
                        .isCloseTo(byScale, within(1e-5 * (1 + Math.abs(byScale))));
            }
        }
    }

    @Test
    void densityIsTheFormulaInDouble() {
        try (Graph graph = new Graph()) {
            float[] at = {-300, -40, -3, -0.5f, 0, 1e-4f, 0.7f, 5, 60, 1e6f};
            Tensor x = graph.input(at.length, 1).set(at);
            Tensor mean = graph.input(1, 1).set(0.25f);
            Tensor logScale = graph.input(1, 1).set(-0.5f);
            Tensor y = Losses.logisticLogProb(x, mean, logScale);
            Tensor standard = Losses.standardLogisticLogProb(x);
            graph.forward(y, standard);
            for (int i = 0; i < at.length; i++) {
                double z = Math.abs((at[i] - 0.25) * Math.exp(0.5));
                double truth = 0.5 - z - 2 * Math.log1p(Math.exp(-z));
                assertThat((double) y.get()[i]).isCloseTo(truth, within(2e-6 * Math.abs(truth) + 1e-6));
                z = Math.abs(at[i]);
                truth = -z - 2 * Math.log1p(Math.exp(-z));
                assertThat((double) standard.get()[i]).isCloseTo(truth, within(2e-6 * Math.abs(truth)));
            }
        }
    }

    @Test
    void parametersMayBeMeanAndScale() {
        ParameterBlock theta = new ParameterBlock();
        Tensor mean = theta.weight(1, 3, Init.zeros(), null);
        Tensor logScale = theta.weight(1, 1, Init.zeros(), null);
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(5, 3).set(normal(15, 1));
            Tensor density = Losses.logisticLogProb(x, mean, logScale);
            Tensor mass = Losses.discretizedLogisticLogLikelihood(x.sigmoid(), mean, logScale);
            graph.gradient(density.plus(mass).mean(), theta).run();
            assertThat(theta.gradientNorm()).isPositive();
        }
    }

    @Test
    void mistakesAreNamed() {
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(5, 3);
            assertThatThrownBy(() -> Losses.logisticLogProb(x, x, graph.input(2, 3)))
                    .hasMessage("logisticLogProb: [2, 3] cannot be repeated to fit [5, 3]");
            assertThatThrownBy(() -> Losses.discretizedLogisticLogLikelihood(x, graph.input(5, 2), x))
                    .hasMessage("discretizedLogisticLogLikelihood: [5, 2] cannot be repeated to fit [5, 3]");
        }
    }
}
