package org.pushforward.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.data.DataSets;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.parameter.Values;

class PlaneFlowTrainerTest {
    private static final Values SMALL = FlowParameters.plane()
            .defaults()
            .with("layers", 4)
            .with("hidden", 16)
            .with("batch", 128);

    private static PlaneFlowTrainer trained(Values values, String data, int steps) {
        PlaneFlowTrainer trainer = new PlaneFlowTrainer(values, DataSets.points(data, 2), 1);
        for (int i = 0; i < steps; i++) {
            trainer.step();
        }
        return trainer;
    }

    private static Values of(FlowKind kind) {
        return SMALL.with("flow", kind.word());
    }

    /** Σ p(x) · cell area over a box of 20 by 20, in the data's own unit. */
    private static double mass(PlaneFlowTrainer trainer) {
        int n = 320;
        PlaneWindow box = new PlaneWindow(-10, 10, -10, 10, true);
        double sum = 0;
        for (double log : trainer.score().logProbs(PlaneField.middles(box, n))) {
            sum += Math.exp(log);
        }
        return sum * box.width() * box.height() / n / n;
    }

    @Test
    void oneRowIsScoredAsManyAre() {
        try (PlaneFlowTrainer trainer = trained(SMALL, "moons", 30)) {
            float[] points = {0.5f, -1, 2, 0.25f, -3, 1};
            double[] logs = trainer.score().logProbs(points);
            var one = trainer.likelihood().orElseThrow().logProb();
            for (int i = 0; i < logs.length; i++) {
                assertThat(one.applyAsDouble(new double[] {points[2 * i], points[2 * i + 1]}))
                        .isCloseTo(logs[i], within(1e-4));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FlowKind.class)
    void theDensityIntegratesToOneUntrainedAndTrained(FlowKind kind) {
        try (PlaneFlowTrainer trainer = trained(of(kind), "moons", 0)) {
            assertThat(trainer.likelihood().orElseThrow().exact()).isTrue();
            assertThat(mass(trainer)).isCloseTo(1, within(1e-3));
            for (int i = 0; i < 100; i++) {
                trainer.step();
            }
            assertThat(mass(trainer)).isCloseTo(1, within(1e-3));
            assertThat(trainer.snapshot().score().mass().holds()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(FlowKind.class)
    void theProductOfTheLayersDeterminantsIsTheFlowsAndCentralDifferencesAgree(FlowKind kind) {
        try (PlaneFlowTrainer trainer = trained(of(kind), "eight-gaussians", 60)) {
            FlowSnapshot.Pointed at = trainer.snapshot().pointed();
            double logDet = Math.log(Math.abs(at.jacobian().det())) + at.unit();
            assertThat(logDet).isCloseTo(at.reading().logDet(), within(1e-4));
            float h = 0.01f;
            double[] right = code(trainer, 0.5 + h, 0.5);
            double[] left = code(trainer, 0.5 - h, 0.5);
            double[] above = code(trainer, 0.5, 0.5 + h);
            double[] below = code(trainer, 0.5, 0.5 - h);
            Matrix2 j = at.jacobian();
            assertThat(j.a11()).isCloseTo((right[0] - left[0]) / (2 * h), within(0.01));
            assertThat(j.a21()).isCloseTo((right[1] - left[1]) / (2 * h), within(0.01));
            assertThat(j.a12()).isCloseTo((above[0] - below[0]) / (2 * h), within(0.01));
            assertThat(j.a22()).isCloseTo((above[1] - below[1]) / (2 * h), within(0.01));
        }
    }

    private static double[] code(PlaneFlowTrainer trainer, double x1, double x2) {
        trainer.set(SMALL.with("x1", x1).with("x2", x2));
        return trainer.snapshot().pointed().code();
    }

    @ParameterizedTest
    @EnumSource(FlowKind.class)
    void everyKindComesNearerToTheDataAndFindsItsWayBack(FlowKind kind) {
        try (PlaneFlowTrainer fresh = trained(of(kind), "moons", 0);
                PlaneFlowTrainer later = trained(of(kind), "moons", 300)) {
            Map<String, Double> before = fresh.metrics();
            Map<String, Double> after = later.metrics();
            assertThat(after.get("nll")).isLessThan(before.get("nll") - 0.2);
            assertThat(after.get("gap")).isBetween(0.0, 0.6);
            assertThat(after.get("gap")).isCloseTo(after.get("nll") - after.get("entropy"), within(0.05));
            assertThat(after.get("round_trip")).isBetween(0.0, 1e-4);
        }
    }

    @ParameterizedTest
    @CsvSource({"eight-gaussians", "moons"})
    void aSplineFlowComesWithinATenthOfANatOfTheOptimum(String data) {
        try (PlaneFlowTrainer trainer = trained(FlowParameters.plane().defaults(), data, 1000)) {
            assertThat(trainer.metrics().get("gap")).isBetween(0.0, 0.1);
        }
    }

    @Test
    void untrainedCodesAreTheDataInTheirOwnUnitAndLogProbIsTheNormalDensitysThere() {
        Values values = of(FlowKind.NICE);
        try (PlaneFlowTrainer trainer = trained(values, "moons", 0)) {
            FlowSnapshot.Pointed at = trainer.snapshot().pointed();
            assertThat(at.code()[0]).isCloseTo(0.5, within(0.05));
            assertThat(at.code()[1]).isCloseTo(0.5, within(0.05));
            double z2 = at.code()[0] * at.code()[0] + at.code()[1] * at.code()[1];
            assertThat(at.reading().logPrior()).isCloseTo(-Math.log(2 * Math.PI) - z2 / 2, within(1e-5));
            // NICE has no other determinant than that of the unit before it has learned its scaling
            assertThat(at.reading().logDet()).isCloseTo(at.unit(), within(1e-5));
        }
    }

    @Test
    void codesOfTheDataBecomeTheirPriors() {
        try (PlaneFlowTrainer trainer = trained(of(FlowKind.REALNVP), "moons", 800)) {
            // E log π(z) = -log 2π - 1 for z from π
            assertThat(trainer.curves()[1]).isCloseTo(-Math.log(2 * Math.PI) - 1, within(0.15));
            FlowReading now = trainer.snapshot().reading();
            assertThat(trainer.curves()[0]).isCloseTo(now.logPrior() + now.logDet(), within(1e-9));
        }
    }

    @Test
    void theScrubberGoesFromTheGridOfCodesToTheData() {
        try (PlaneFlowTrainer trainer = trained(SMALL, "moons", 100)) {
            trainer.set(SMALL.with("layer", 0.0));
            FlowSnapshot first = trainer.snapshot();
            trainer.set(SMALL.with("layer", 17.0));
            FlowSnapshot last = trainer.snapshot();
            assertThat(first.warp().points()).isEqualTo(first.codes());
            assertThat(first.warp().lines()[0]).isEqualTo(-3);
            assertThat(last.warp().after()).isEqualTo(4);
            float[] points = last.warp().points();
            assertThat(last.scene().fromUnits(points[0], 0))
                    .isCloseTo(last.scene().points()[0], within(1e-5));
            assertThat(last.pointed().at(4)).containsExactly(last.pointed().path()[4]);
        }
    }

    @Test
    void samplesFallWhereTheDensityIs() {
        try (PlaneFlowTrainer trainer = trained(SMALL, "eight-gaussians", 200)) {
            double[][] samples = trainer.samples(3000, 3).orElseThrow();
            var logProb = trainer.likelihood().orElseThrow().logProb();
            double mean = 0;
            for (double[] x : samples) {
                mean += logProb.applyAsDouble(x) / samples.length;
            }
            // E log p(x) over the flow's own samples, against ∫ p log p over its picture
            var field = trainer.snapshot().density();
            double integral = 0;
            for (float p : field.values()) {
                integral += p > 0 ? p * Math.log(p) * field.cellArea() : 0;
            }
            assertThat(mean).isCloseTo(integral, within(0.12));
        }
    }
}
