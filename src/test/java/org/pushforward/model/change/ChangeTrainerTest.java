package org.pushforward.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.parameter.Values;
import org.pushforward.training.Likelihood;

class ChangeTrainerTest {
    private static final Values DEFAULTS = ChangeParameters.ALL.defaults();

    static Stream<Arguments> everyBaseAndMap() {
        return BaseDensity.BASES.stream()
                .flatMap(
                        base -> Stream.of("affine", "exp", "logistic", "cube", "fold", "square", "drawn", "inverse-cdf")
                                .map(map -> Arguments.of(base.id(), map)));
    }

    private static ChangeTrainer trainer(String base, String map) {
        return new ChangeTrainer(DEFAULTS.with("base", base).with("map", map), 1);
    }

    /** Chi-square with 39 degrees of freedom exceeds 72.06 once in 1000 (fixed seed, so no flutter). */
    @ParameterizedTest
    @MethodSource("everyBaseAndMap")
    void samplesFollowP(String base, String map) {
        try (ChangeTrainer trainer = trainer(base, map)) {
            double[][] rows = trainer.samples(8000, 11).orElseThrow();
            Pushforward f = ChangeSetting.of(DEFAULTS.with("base", base).with("map", map))
                    .pushforward();
            int[] counts = new int[40];
            for (double[] row : rows) {
                counts[(int) Math.min(39, 40 * f.cdf(row[0]))]++;
            }
            double chiSquare = Arrays.stream(counts)
                    .mapToDouble(n -> (n - 200.0) * (n - 200.0) / 200)
                    .sum();
            assertThat(chiSquare).isLessThan(72.06);
        }
    }

    /** The Kolmogorov distance of n samples exceeds 1.95/√n once in 1000. */
    @ParameterizedTest
    @MethodSource("everyBaseAndMap")
    void whatHasLandedFollowsP(String base, String map) {
        try (ChangeTrainer trainer = trainer(base, map)) {
            for (int i = 0; i < 160; i++) {
                trainer.step();
            }
            double n = trainer.metrics().get("samples");
            assertThat(n).isEqualTo(500 + 160 * 10);
            assertThat(trainer.metrics().get("ks_distance")).isLessThan(1.95 / Math.sqrt(n));
        }
    }

    @ParameterizedTest
    @MethodSource("everyBaseAndMap")
    void likelihoodIsTheLogarithmOfP(String base, String map) {
        try (ChangeTrainer trainer = trainer(base, map)) {
            Likelihood likelihood = trainer.likelihood().orElseThrow();
            assertThat(likelihood.exact()).isTrue();
            assertThat(likelihood.dims()).isEqualTo(1);
            double x = trainer.snapshot().block().x();
            assertThat(likelihood.logProb().applyAsDouble(new double[] {x}))
                    .isCloseTo(Math.log(trainer.metrics().get("p_x")), within(1e-12));
        }
    }

    @Test
    void likelihoodIsMinusInfinityOutsideTheSupport() {
        try (ChangeTrainer trainer = trainer("uniform", "affine")) {
            Likelihood likelihood = trainer.likelihood().orElseThrow();
            assertThat(likelihood.logProb().applyAsDouble(new double[] {0.5})).isEqualTo(Double.NEGATIVE_INFINITY);
            assertThat(likelihood.logProb().applyAsDouble(new double[] {2})).isCloseTo(Math.log(0.5), within(1e-15));
        }
    }

    @Test
    void aNewMapCarriesTheSamplesThatAreThere() {
        try (ChangeTrainer trainer = trainer("uniform", "affine")) {
            trainer.set(DEFAULTS.with("a", -2.0));
            assertThat(trainer.metrics()).containsEntry("samples", 500.0);
            double[] heights = trainer.snapshot().sampled().xHeights();
            Span x = trainer.snapshot().scene().x();
            assertThat(Arrays.stream(heights).sum() * x.length() / Scene.BINS).isCloseTo(1, within(1e-9));
            assertThat(trainer.metrics().get("ks_distance")).isLessThan(0.1);
        }
    }

    @Test
    void anotherBaseDrawsItsOwnSamples() {
        try (ChangeTrainer trainer = trainer("uniform", "affine")) {
            trainer.set(DEFAULTS.with("base", "normal"));
            assertThat(trainer.metrics().get("ks_distance")).isLessThan(0.1);
        }
    }

    @Test
    void sweepingCarriesTheBlockToBothEndsAndBack() {
        Values sweeping = DEFAULTS.with("sweep", true).with("position", 0.25);
        try (ChangeTrainer trainer = new ChangeTrainer(sweeping, 1)) {
            double least = 1;
            double most = 0;
            for (int i = 0; i < 480; i++) {
                trainer.step();
                double z = trainer.snapshot().block().mainSlice().z();
                least = Math.min(least, z);
                most = Math.max(most, z);
            }
            assertThat(least).isCloseTo(0.03, within(1e-9));
            assertThat(most).isCloseTo(0.97, within(1e-9));
            assertThat(trainer.snapshot().block().mainSlice().z()).isCloseTo(0.25, within(1e-9));
        }
    }

    @Test
    void movingTheBlockByHandEndsTheSweepThere() {
        Values sweeping = DEFAULTS.with("sweep", true);
        try (ChangeTrainer trainer = new ChangeTrainer(sweeping, 1)) {
            trainer.step();
            trainer.set(sweeping.with("position", 0.5));
            assertThat(trainer.snapshot().block().mainSlice().z()).isCloseTo(0.5, within(1e-12));
        }
    }

    @Test
    void ofVeryManySamplesTheOldestGo() {
        try (ChangeTrainer trainer = new ChangeTrainer(DEFAULTS.with("batch", 100), 1)) {
            for (int i = 0; i < 300; i++) {
                trainer.step();
            }
            assertThat(trainer.metrics()).containsEntry("samples", 30_500.0);
            assertThat(trainer.checkpoint().doubles("landed")).hasSize(6_000);
        }
    }
}
