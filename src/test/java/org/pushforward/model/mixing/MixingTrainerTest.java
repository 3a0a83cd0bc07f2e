package org.pushforward.model.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.laws.BijectorLaws;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

class MixingTrainerTest {
    private static final Values DEFAULTS = MixingSettings.parameters().defaults();

    private static Map<String, Double> metrics(Values values) {
        try (MixingTrainer trainer = new MixingTrainer(values)) {
            return trainer.metrics();
        }
    }

    private static MixingSnapshot snapshot(Values values) {
        try (MixingTrainer trainer = new MixingTrainer(values)) {
            return trainer.snapshot();
        }
    }

    @Test
    void theTruthHoldsForRandomMatricesOfEverySize() {
        Rng rng = new Rng(17);
        for (int n = 0; n < 25; n++) {
            Values values = DEFAULTS.with("matrix", "own").with("side", 2 + n % 6);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    values = values.with(MixingSettings.entry(i, j), 4 * rng.nextDouble() - 2);
                }
            }
            Map<String, Double> m = metrics(values);
            double det = BijectorLaws.determinant(MixingSettings.of(values).w());
            assertThat(m.get("det_w")).isCloseTo(det, within(1e-12));
            double pixels = Math.pow(values.whole("side"), 2);
            assertThat(m.get("log_det")).isCloseTo(pixels * Math.log(Math.abs(det)), within(1e-9));
            assertThat(m.get("numeric_log_det")).isCloseTo(m.get("log_det"), within(1e-6));
            assertThat(m.get("round_trip")).isLessThan(1e-10);
            assertThat(m.get("elsewhere")).isZero();
        }
    }

    @Test
    void theTruthHoldsOnTheLargestPicture() {
        Map<String, Double> m =
                metrics(DEFAULTS.with("matrix", "nearly-singular").with("side", 10));
        assertThat(m.get("log_det")).isCloseTo(100 * Math.log(0.0015), within(1e-9));
        assertThat(m.get("numeric_log_det")).isCloseTo(m.get("log_det"), within(1e-6));
    }

    @Test
    void everyBlockOfTheMeasuredJacobianIsW() {
        MixingSnapshot s = snapshot(DEFAULTS.with("matrix", "random").with("side", 4));
        assertThat(s.measured().blocks()).hasNumberOfRows(16);
        for (double[][] block : s.measured().blocks()) {
            for (int i = 0; i < 3; i++) {
                assertThat(block[i]).containsExactly(s.settings().w()[i], within(1e-10));
            }
        }
    }

    @Test
    void aPermutationOnlyChangesTheChannelsPlaces() {
        MixingSnapshot s = snapshot(DEFAULTS);
        for (int p = 0; p < s.pixels(); p++) {
            assertThat(s.after()[3 * p]).isEqualTo(s.before()[3 * p + 2]);
            assertThat(s.after()[3 * p + 1]).isEqualTo(s.before()[3 * p]);
            assertThat(s.after()[3 * p + 2]).isEqualTo(s.before()[3 * p + 1]);
        }
        assertThat(s.back().orElseThrow().picture()).containsExactly(s.before());
    }

    @ParameterizedTest
    @CsvSource({"120, 1", "-120, 1", "40, 1", "180, 1"})
    void aRotationKeepsGreysAndVolume(double angle, double det) {
        MixingSnapshot s = snapshot(DEFAULTS.with("matrix", "rotation").with("angle", angle));
        assertThat(s.lu().det()).isCloseTo(det, within(1e-12));
        for (double[] row : s.settings().w()) {
            assertThat(row[0] + row[1] + row[2]).isCloseTo(1, within(1e-12));
        }
        if (angle == 120) {
            double[][] cycle = {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}};
            for (int i = 0; i < 3; i++) {
                assertThat(s.settings().w()[i]).containsExactly(cycle[i], within(1e-12));
            }
        }
    }

    @Test
    void aSingularMatrixHasNoLogarithmAndNoWayBack() {
        MixingSnapshot s = snapshot(DEFAULTS.with("matrix", "singular"));
        assertThat(s.logDet()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(s.measured().logDet()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(s.back()).isEmpty();
        assertThat(metrics(DEFAULTS.with("matrix", "singular")))
                .containsOnlyKeys("invertible", "det_w", "elsewhere")
                .containsEntry("invertible", 0.0)
                .containsEntry("det_w", 0.0);
        Values nearby = DEFAULTS.with("matrix", "singular").with("t", 0.99);
        assertThat(snapshot(nearby).back()).isPresent();
    }

    @Test
    void eightBitsAreEnoughForAPermutationAndNotForAMatrixThatIsNearlySingular() {
        Values rounded = DEFAULTS.with("eight-bits", true);
        assertThat(metrics(rounded).get("missed_by")).isLessThan(0.5 / 255 + 1e-12);
        Map<String, Double> thin = metrics(rounded.with("matrix", "nearly-singular"));
        assertThat(thin.get("missed_by")).isGreaterThan(20.0 / 255);
        assertThat(thin.get("round_trip")).isLessThan(1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"morph", "pixel"})
    void playComesBackToWhereItBegan(String sweep) {
        Values values = DEFAULTS.with("sweep", sweep);
        assertThat(Sweep.at(values, MixingTrainer.PERIOD)).isEqualTo(values);
        assertThat(Sweep.at(values, MixingTrainer.PERIOD / 2)).isNotEqualTo(values);
        long seen = LongStream.range(0, MixingTrainer.PERIOD)
                .mapToObj(step -> Sweep.at(values, step).asMap().toString())
                .distinct()
                .count();
        // every pixel of the picture once; half of the morph's steps twice
        assertThat(seen).isGreaterThanOrEqualTo(sweep.equals("pixel") ? 64 : 180);
    }

    @Test
    void movingWhatIsSweptStartsTheSweepFromThere() {
        try (MixingTrainer trainer = new MixingTrainer(DEFAULTS)) {
            for (int i = 0; i < 60; i++) {
                trainer.step();
            }
            assertThat(trainer.snapshot().settings().w()[0][2]).isLessThan(1);
            trainer.set(DEFAULTS.with("t", 0.9));
            assertThat(trainer.snapshot().settings().w()[0][2]).isEqualTo(0.9);
        }
    }
}
