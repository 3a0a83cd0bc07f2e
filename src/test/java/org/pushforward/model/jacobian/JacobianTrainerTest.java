package org.pushforward.model.jacobian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Values;
import org.pushforward.parameter.Whole;
import org.pushforward.prob.Rng;

class JacobianTrainerTest {
    private static final Values DEFAULTS = JacobianSettings.parameters().defaults();

    private static Map<String, Double> metrics(Values values) {
        try (JacobianTrainer trainer = new JacobianTrainer(values)) {
            return trainer.metrics();
        }
    }

    private static Values random(Rng rng, String map) {
        Values values = DEFAULTS;
        for (Parameter parameter : JacobianSettings.parameters().all()) {
            values = values.with(parameter.name(), random(rng, parameter));
        }
        return values.with("map", map);
    }

    private static Object random(Rng rng, Parameter parameter) {
        boolean atAnEnd = rng.nextInt(8) == 0;
        if (parameter instanceof Real real) {
            double share = atAnEnd ? rng.nextInt(2) : rng.nextDouble();
            return real.scale() == Real.Scale.LOG
                    ? Math.min(real.max(), Math.max(real.min(), real.min() * Math.pow(real.max() / real.min(), share)))
                    : (Double) (real.min() + share * (real.max() - real.min()));
        } else if (parameter instanceof Whole whole) {
            return whole.min() + rng.nextInt(whole.max() - whole.min() + 1);
        }
        List<String> options = ((Choice) parameter).options();
        return options.get(rng.nextInt(options.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "polar", "swirl", "banana", "complex-square", "network"})
    void theIdentitiesHoldForAnyParametersInRange(String map) {
        Rng rng = new Rng(20).named(map);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < 60; i++) {
            Values values = random(rng, map);
            Map<String, Double> m = metrics(values);
            softly.assertThat(m.values()).as("%s", values.asMap()).allMatch(Double::isFinite);
            softly.assertThat(m.get("det") * m.get("det_inverse"))
                    .as("det %s", values.asMap())
                    .isCloseTo(1, within(1e-8));
            softly.assertThat(m.get("p_x") * m.get("abs_det"))
                    .as("p %s", values.asMap())
                    .isCloseTo(m.get("pi_z"), within(1e-8));
            softly.assertThat(Math.abs(m.get("area_ratio") - m.get("abs_det")) / m.get("abs_det"))
                    .as("area %s", values.asMap())
                    .isLessThan(1e-3);
            softly.assertThat(m.get("integral_p"))
                    .as("integral %s", values.asMap())
                    .isCloseTo(1, within(1e-3));
            softly.assertThat(m.get("p_x_all_sheets"))
                    .as("sheets %s", values.asMap())
                    .isGreaterThanOrEqualTo(m.get("p_x") * (1 - 1e-9));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complex-square", "network"})
    void theAreasErrorFallsWithTheSquareOfTheSide(String map) {
        Values values = DEFAULTS.with("map", map).with("strength", 0.6);
        try (JacobianTrainer trainer = new JacobianTrainer(values)) {
            AreaLimit limit = trainer.snapshot().limit();
            int n = limit.deltas().length;
            double order = Math.log(limit.differences()[n / 2] / limit.differences()[0])
                    / Math.log(limit.deltas()[n / 2] / limit.deltas()[0]);
            assertThat(order).isCloseTo(2, within(0.02));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "polar", "swirl", "banana"})
    void wherePlainGeometrySaysSoTheAreaIsExactForAnySide(String map) {
        try (JacobianTrainer trainer = new JacobianTrainer(DEFAULTS.with("map", map))) {
            for (double difference : trainer.snapshot().limit().differences()) {
                assertThat(difference).isLessThan(1e-9);
            }
        }
    }

    @Test
    void aLinearMapsNumbersAreThoseOfItsMatrix() {
        Map<String, Double> m = metrics(
                DEFAULTS.with("a11", 1.0).with("a12", 1.0).with("a21", -1.0).with("a22", 1.0));
        assertThat(m.get("det")).isCloseTo(2, within(1e-15));
        assertThat(m.get("det_inverse")).isCloseTo(0.5, within(1e-15));
        assertThat(m.get("trap_product")).isCloseTo(0.5, within(1e-15));
        assertThat(m.get("area_ratio")).isCloseTo(2, within(1e-9));
        assertThat(m.get("p_x")).isCloseTo(0.125, within(1e-15));
        assertThat(m.get("pi_z")).isEqualTo(0.25);
    }

    @Test
    void polarCoordinatesGrowAreasByTheRadius() {
        Map<String, Double> m =
                metrics(DEFAULTS.with("map", "polar").with("z1", 0.3).with("z2", -0.7));
        assertThat(m.get("det")).isCloseTo(1.3, within(1e-12));
        assertThat(m.get("p_x")).isCloseTo(0.25 / 1.3, within(1e-12));
    }

    @Test
    void bothSheetsOfTheComplexSquareCount() {
        Map<String, Double> m = metrics(DEFAULTS.with("map", "complex-square"));
        assertThat(m.get("sheets")).isEqualTo(2);
        assertThat(m.get("p_x_all_sheets")).isCloseTo(2 * m.get("p_x"), within(1e-12));
        assertThat(m.get("det")).isCloseTo(4 * (0.16 + 0.09), within(1e-12));
    }

    @Test
    void aFlatMatrixIsDrawnThinAndSaysSo() {
        Map<String, Double> m = metrics(
                DEFAULTS.with("a11", 1.0).with("a12", 2.0).with("a21", 0.5).with("a22", 1.0));
        assertThat(m.get("collapsed")).isEqualTo(1);
        assertThat(m.get("det")).isPositive().isLessThan(0.003);
        assertThat(m.get("det") * m.get("det_inverse")).isCloseTo(1, within(1e-9));
        assertThat(m.get("integral_p")).isCloseTo(1, within(1e-3));
        assertThat(metrics(DEFAULTS).get("collapsed")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "polar", "swirl", "banana", "complex-square", "network"})
    void theDensityOnAPlainGridOfTheXPlaneAlsoAddsUpToOne(String map) {
        JacobianSettings settings = JacobianSettings.of(DEFAULTS.with("map", map));
        PushedDensity density = new PushedDensity(settings.plane(), PlaneBase.UNIFORM);
        Window window = Window.of(settings, PlaneBase.UNIFORM);
        int n = 900;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double x1 = window.centre1() + window.half1() * (2 * (i + 0.5) / n - 1);
                double x2 = window.centre2() + window.half2() * (2 * (j + 0.5) / n - 1);
                sum += density.at(new double[] {x1, x2}) * 4 * window.half1() * window.half2() / (n * n);
            }
        }
        // the support's edge is met to within a cell
        assertThat(sum).isCloseTo(1, within(5e-3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "polar", "swirl", "banana", "complex-square", "network"})
    void samplesFallWhereTheLikelihoodSaysTheyDo(String map) {
        Values values = DEFAULTS.with("map", map).with("base", "normal");
        try (JacobianTrainer trainer = new JacobianTrainer(values)) {
            var likelihood = trainer.likelihood().orElseThrow();
            assertThat(likelihood.exact()).isTrue();
            double[][] samples = trainer.samples(4000, 5).orElseThrow();
            double half = 0.15;
            double[] centre = samples[0];
            long inside = java.util.Arrays.stream(samples)
                    .filter(x -> Math.abs(x[0] - centre[0]) < half && Math.abs(x[1] - centre[1]) < half)
                    .count();
            double expected = 4000 * mean(likelihood.logProb(), centre, half) * 4 * half * half;
            assertThat((double) inside).isCloseTo(expected, within(4.5 * Math.sqrt(expected) + 1));
        }
    }

    private static double mean(java.util.function.ToDoubleFunction<double[]> logProb, double[] centre, double half) {
        int n = 60;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double[] x = {centre[0] + half * (2 * (i + 0.5) / n - 1), centre[1] + half * (2 * (j + 0.5) / n - 1)};
                sum += Math.exp(logProb.applyAsDouble(x)) / (n * n);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"morph", "point", "square"})
    void playAlwaysMovesSomethingStaysInRangeAndComesBack(String sweep) {
        Values values = DEFAULTS.with("sweep", sweep);
        String last = "";
        for (long step = 1; step < JacobianTrainer.PERIOD; step++) {
            String now = Sweep.at(values, step).asMap().toString();
            assertThat(now).isNotEqualTo(last);
            last = now;
        }
        assertThat(Sweep.at(values, JacobianTrainer.PERIOD)).isEqualTo(values);
    }

    @Test
    void movingASliderOfWhatIsSweptStartsTheSweepFromThere() {
        try (JacobianTrainer trainer = new JacobianTrainer(DEFAULTS)) {
            for (int i = 0; i < 50; i++) {
                trainer.step();
            }
            assertThat(trainer.snapshot().settings().t()).isLessThan(0.9);
            trainer.set(DEFAULTS.with("z1", -0.2));
            assertThat(trainer.snapshot().settings().t()).isLessThan(0.9);
            trainer.set(DEFAULTS.with("z1", -0.2).with("t", 0.95));
            assertThat(trainer.snapshot().settings().t()).isEqualTo(0.95);
        }
    }
}
