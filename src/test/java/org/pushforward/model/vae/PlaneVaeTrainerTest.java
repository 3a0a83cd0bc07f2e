package org.pushforward.model.vae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pushforward.data.DataSets;
import org.pushforward.parameter.Values;

class PlaneVaeTrainerTest {
    private static final Values SMALL = VaeParameters.plane()
            .defaults()
            .with("latent", 2)
            .with("hidden", 32)
            .with("batch", 128);

    private static PlaneVaeTrainer trained(Values values, String data, int steps) {
        PlaneVaeTrainer trainer = new PlaneVaeTrainer(values, DataSets.points(data, 2), 1);
        for (int i = 0; i < steps; i++) {
            trainer.step();
        }
        return trainer;
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void theBoundIsBelowTheLikelihoodAndBothAscendInTraining(int latent) {
        Values values = SMALL.with("latent", latent);
        try (PlaneVaeTrainer fresh = trained(values, "moons", 0);
                PlaneVaeTrainer later = trained(values, "moons", 800)) {
            Map<String, Double> before = fresh.metrics();
            Map<String, Double> after = later.metrics();
            assertThat(after.get("test_elbo")).isGreaterThan(before.get("test_elbo") + 1);
            assertThat(after.get("nll")).isLessThan(before.get("nll") - 0.3);
            assertThat(after.get("test_elbo")).isLessThan(-after.get("nll"));
            assertThat(after.get("gap")).isBetween(0.0, 3.0);
            assertThat(later.snapshot().check().holds()).isTrue();
        }
    }

    @Test
    void moreImportanceSamplesComeNearerToQuadrature() {
        try (PlaneVaeTrainer trainer = trained(SMALL, "moons", 400)) {
            Map<String, Double> one = trainer.metrics();
            trainer.set(SMALL.with("importance", 200));
            Map<String, Double> many = trainer.metrics();
            assertThat(many.get("test_log_px")).isGreaterThan(one.get("test_log_px"));
            assertThat(many.get("test_log_px")).isCloseTo(-many.get("nll"), within(0.02));
            assertThat(many.get("test_elbo")).isEqualTo(one.get("test_elbo"));
        }
    }

    @Test
    void aFixedVarianceIsTheSlidersAndALearnedOneMovesTowardsTheNoise() {
        try (PlaneVaeTrainer fixed = trained(SMALL, "ring", 3);
                PlaneVaeTrainer learned =
                        trained(SMALL.with("variance", "learned").with("c", 0.2), "ring", 1500)) {
            fixed.set(SMALL.with("c", 0.5));
            assertThat(fixed.metrics().get("c")).isCloseTo(0.5, within(1e-6));
            assertThat(fixed.snapshot().components().radiusX())
                    .isCloseTo(fixed.snapshot().components().radiusY(), within(0.1));
            // the ring of radius 2.5 and noise 0.2: 0.04 / (2.5²/2) = 0.013 in units of the data's variance
            assertThat(learned.metrics().get("c")).isBetween(0.005, 0.1);
        }
    }

    @Test
    void withoutTheKlDeviationsShrink() {
        try (PlaneVaeTrainer one = trained(SMALL, "moons", 1000);
                PlaneVaeTrainer none = trained(SMALL.with("beta", 0.0), "moons", 1000)) {
            assertThat(none.snapshot().reading().variance())
                    .isLessThan(one.snapshot().reading().variance() / 4);
        }
    }

    @Test
    void theReconstructionIsItsSquaresAndItsConstant() {
        try (PlaneVaeTrainer trainer = trained(SMALL, "moons", 5)) {
            Reading now = trainer.snapshot().reading();
            assertThat(now.squares()).isPositive();
            assertThat(now.c()).isCloseTo(0.02, within(1e-6));
            assertThat(-now.squares() - now.constant()).isCloseTo(now.reconstruction(), within(1e-9));
        }
    }

    @Test
    void samplesFallWhereTheDensityIs() {
        try (PlaneVaeTrainer trainer = trained(SMALL, "moons", 600)) {
            double[][] samples = trainer.samples(2000, 3).orElseThrow();
            double mean = 0;
            var logProb = trainer.likelihood().orElseThrow().logProb();
            for (double[] x : samples) {
                mean += logProb.applyAsDouble(x) / samples.length;
            }
            // E log p(x) over the model's own samples, against -∫ p log p over its picture
            var field = trainer.snapshot().density();
            double integral = 0;
            for (float p : field.values()) {
                integral += p > 0 ? p * Math.log(p) * field.cellArea() : 0;
            }
            assertThat(field.integral()).isCloseTo(1, within(0.02));
            assertThat(mean).isCloseTo(integral, within(0.1));
        }
    }
}
