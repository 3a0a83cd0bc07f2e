package org.pushforward.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pushforward.data.DataSets;
import org.pushforward.parameter.Values;

class TransportTrainerTest {
    private static final Values SMALL = FlowParameters.transport()
            .defaults()
            .with("layers", 3)
            .with("hidden", 16)
            .with("batch", 128);

    private static TransportTrainer trained(Values values, int steps) {
        TransportTrainer trainer = new TransportTrainer(values, DataSets.points("moons", 2), 1);
        for (int i = 0; i < steps; i++) {
            trainer.step();
        }
        return trainer;
    }

    @ParameterizedTest
    @EnumSource(FlowKind.class)
    void pointsComeBackAndTheDensityChangesByTheDeterminant(FlowKind kind) {
        try (TransportTrainer trainer = trained(SMALL.with("flow", kind.word()), 60)) {
            TransportSnapshot now = trainer.snapshot();
            assertThat(now.cloud().roundTrip()).isBetween(0.0, 1e-4);
            assertThat(now.change().error()).isLessThan(1e-3);
            assertThat(trainer.metrics().get("round_trip")).isBetween(0.0, 1e-3);
        }
    }

    @Test
    void theDeterminantOfTheWayIsThatOfCentralDifferences() {
        Values values = SMALL.with("figure", "square").with("size", 0.05);
        try (TransportTrainer trainer = trained(values, 60)) {
            TransportSnapshot now = trainer.snapshot();
            double ratio = area(now.line().y()) / area(now.line().x());
            assertThat(Math.log(Math.abs(ratio))).isCloseTo(now.change().logDet(), within(0.05));
        }
    }

    /** Signed, by the shoelace formula. */
    private static double area(float[] line) {
        double sum = 0;
        for (int i = 0; i + 3 < line.length; i += 2) {
            sum += (double) line[i] * line[i + 3] - (double) line[i + 2] * line[i + 1];
        }
        return sum / 2;
    }

    @Test
    void theWayBeginsInAGoesThroughTheCodesAndEndsInB() {
        try (TransportTrainer trainer = trained(SMALL, 60)) {
            trainer.set(SMALL.with("way", 0.0));
            TransportSnapshot first = trainer.snapshot();
            trainer.set(SMALL.with("way", 0.5));
            TransportSnapshot middle = trainer.snapshot();
            trainer.set(SMALL.with("way", 1.0));
            TransportSnapshot last = trainer.snapshot();
            assertThat(first.a().fromUnits(first.transit().cloud()[0], 0))
                    .isCloseTo(first.cloud().x()[0], within(1e-5));
            assertThat(middle.transit().cloud()).isEqualTo(middle.cloud().z());
            assertThat(last.b().fromUnits(last.transit().cloud()[1], 1))
                    .isCloseTo(last.cloud().y()[1], within(1e-5));
            assertThat(last.transit().layers()).isEqualTo(6);
        }
    }

    @Test
    void bothFlowsLearnAndAIsCarriedToB() {
        Values values = SMALL.with("target", "eight-gaussians");
        try (TransportTrainer fresh = trained(values, 0);
                TransportTrainer later = trained(values, 400)) {
            Map<String, Double> before = fresh.metrics();
            Map<String, Double> after = later.metrics();
            assertThat(after.get("nll_a")).isLessThan(before.get("nll_a") - 0.2);
            assertThat(after.get("nll_b")).isLessThan(before.get("nll_b") - 0.2);
            // the image of A scores under B's own density as B's flow does, far above what A itself scores there
            TransportSnapshot.Carried cloud = later.snapshot().cloud();
            assertThat(meanUnderB(cloud.y())).isGreaterThan(meanUnderB(cloud.x()) + 1);
        }
    }

    private static double meanUnderB(float[] points) {
        double sum = 0;
        for (int i = 0; i < points.length; i += 2) {
            double log = DataSets.plane("eight-gaussians")
                    .logProb(points[i], points[i + 1])
                    .orElseThrow();
            sum += Math.max(-30, log);
        }
        return 2 * sum / points.length;
    }

    @Test
    void figuresAreClosedButTheSpiral() {
        for (Figure figure : Figure.values()) {
            float[] line = figure.line(SMALL.series("drawn"));
            int last = line.length - 2;
            double gap = Math.hypot(line[last] - line[0], line[last + 1] - line[1]);
            assertThat(gap < 1e-5).as(figure.word()).isEqualTo(figure != Figure.SPIRAL);
        }
    }
}
